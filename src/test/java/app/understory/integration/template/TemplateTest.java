package app.understory.integration.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.integration.Page;
import app.understory.integration.SampleNotes;
import app.understory.practice.PracticeStore;
import app.understory.practice.Setup;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
  @TempDir
  Path folder;

  @Test
  void aTextLaysOutHeadingsPointsAndParagraphs() {
    Page page = Template.page("# Data\n\n- one\nwords\n");

    assertThat(page.paragraphs()).extracting(Page.Paragraph::form).containsExactly(Page.Form.HEADING,
        Page.Form.BODY, Page.Form.BULLET, Page.Form.BODY);
    assertThat(Template.page(" \n ")).isEqualTo(Page.EMPTY);
  }

  @Test
  void whatThePracticeTypesIsTheTextFromThenOn() {
    try (SampleVault sample = SampleVault.open(folder)) {
      Templates templates = templates(sample.vault());
      assertThat(templates.text(Template.DAP, "# Data")).isEqualTo("# Data");
      templates.type(Template.DAP, "# What was");
      assertThat(templates.text(Template.DAP, "# Data")).isEqualTo("# What was");
      SampleNotes.done(templates.keep(Template.DAP, "# What was", "the practice"));
      assertThat(templates(sample.reopen()).text(Template.DAP, "# Data")).isEqualTo("# What was");
    }
  }

  @Test
  void whatIsUsualForASortStaysUntilItIsSaidOtherwise() {
    try (SampleVault sample = SampleVault.open(folder)) {
      Templates templates = templates(sample.vault());
      assertThat(templates.usual(Sort.PROCESS)).isEqualTo(Template.FREE);
      SampleNotes.done(templates.usual(Sort.PROCESS, Template.PARTS, "the practice"));
      assertThat(templates(sample.reopen()).usual(Sort.PROCESS)).isEqualTo(Template.PARTS);
    }
  }

  private static Templates templates(Vault vault) {
    return new Templates(new Setup(new PracticeStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician(), vault.signing()), vault.drafts());
  }
}
