package app.understory.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource({"Zoë Sample,zoe,Zoë", "Straße,strasse,Straße", "Łukasz Example,LUK,Łuk", "Åse,åse,Åse",
      "Linden,ind,ind",
      "Søren,oren,øren", "René Fictional,rené f,René F"})
  void accentsAndCapitalsDoNotHideAName(String name, String wanted, String found) {
    assertThat(FoldedText.of(name).find(FoldedText.of(wanted)))
        .hasValueSatisfying(span -> assertThat(name.substring(span.from(), span.to())).isEqualTo(found));
  }

  @Test
  void aCombiningAccentBelongsToTheLetterBefore() {
    String name = "Rene\u0301e";
    assertThat(FoldedText.of(name).find(FoldedText.of("nee")))
        .hasValueSatisfying(
            span -> assertThat(name.substring(span.from(), span.to())).isEqualTo("ne\u0301e"));
  }

  @Test
  void nothingIsFoundOfAnEmptyText() {
    assertThat(FoldedText.of("Ada").find(FoldedText.of(""))).isEmpty();
    assertThat(FoldedText.of("").find(FoldedText.of("a"))).isEmpty();
  }
}
