package app.understory.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCodecTest {

  @Test
  void anyPageComesBackAsItWasWritten() {
    SamplePages pages = new SamplePages(new SplittableRandom(19));
    for (int i = 0; i < 3_000; i++) {
      Page page = pages.page();
      assertThat(PageCodec.read(PageCodec.write(page))).isEqualTo(page);
    }
  }

  @Test
  void whatIsWrittenSurvivesUtf8() {
    SamplePages pages = new SamplePages(new SplittableRandom(20));
    for (int i = 0; i < 500; i++) {
      Page page = pages.page();
      byte[] bytes = PageCodec.write(page).getBytes(StandardCharsets.UTF_8);
      assertThat(PageCodec.read(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(page);
    }
  }

  @Test
  void aDraftComesBackWithItsCaret() {
    SamplePages pages = new SamplePages(new SplittableRandom(21));
    for (int i = 0; i < 200; i++) {
      PageDraft draft = new PageDraft(pages.page(), i, i * 3);
      assertThat(PageDraft.read(draft.write())).isEqualTo(draft);
    }
  }

  @Test
  void aTextCutAnywhereIsRefused() {
    String whole = PageCodec.write(new SamplePages(new SplittableRandom(5)).page());
    for (int i = 0; i < whole.length(); i++) {
      String cut = whole.substring(0, i);
      assertThatThrownBy(() -> PageCodec.read(cut)).isInstanceOf(MalformedPage.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "{\"version\":1,\"title\":\"a\"}",
      "{\"version\":1,\"title\":\"a\",\"paragraphs\":{}}",
      "{\"version\":1,\"title\":\"a\",\"paragraphs\":[]} x",
      "{\"version\":1,\"title\":\"a\",\"paragraphs\":[],\"more\":1}",
      "{\"version\":1,\"title\":\"a\",\"title\":\"b\",\"paragraphs\":[]}",
      "{\"version\":1,\"title\":\"a\",\"paragraphs\":[{\"form\":\"verse\",\"runs\":[]}]}",
      "{\"version\":1,\"title\":\"a\",\"paragraphs\":[{\"form\":\"body\",\"runs\":[{\"text\":\"a\\nb\"}]}]}",
      "{\"version\":1,\"title\":\"a\",\"paragraphs\":[{\"form\":\"body\",\"runs\":[{\"strand\":\"x\",\"words\":\"\"}]}]}",
      "{\"version\":1,\"title\":\"a\",\"paragraphs\":[[[[[[[[[[[[[[]]]]]]]]]]]]]]}"})
  void whatIsNotAPageIsRefusedInWords(String text) {
    assertThatThrownBy(() -> PageCodec.read(text)).isInstanceOf(MalformedPage.class)
        .hasMessageStartingWith("This page");
  }

  @Test
  void aNewerVersionIsNamed() {
    assertThatThrownBy(() -> PageCodec.read("{\"version\":7,\"title\":\"\",\"paragraphs\":[]}"))
        .isInstanceOf(MalformedPage.class).hasMessageContaining("version 7");
  }

  @Test
  void aRefusalNeverHoldsWhatWasWritten() {
    assertThatThrownBy(
        () -> PageCodec.read("{\"version\":1,\"title\":\"tamarisk\",\"paragraphs\":\"tamarisk\"}"))
        .isInstanceOf(MalformedPage.class).message().doesNotContain("tamarisk");
  }

  @Test
  void wordsAreCountedAsAPersonWould() {
    Page page = new Page("The watch", java.util.List.of(
        Page.Paragraph.of(Page.Form.BODY, "“There is water – where the hall should be.”  It's 5.")));
    assertThat(page.count()).isEqualTo(12);
  }
}
