package app.understory.session.terms;

import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.session.Dose;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.session.VitalSigns.Sign;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsTest {
  @TempDir
  private Path root;

  @Test
  void everyDeliveredTermIsReadableAndHasASource() {
    assertThat(Delivered.terms()).hasSize(16).allMatch(Terms::readable)
        .allMatch(term -> term.source().length() > 20);
    for (Dose.Route route : Dose.Route.values()) {
      assertThat(Terms.delivered().checks(route)).isNotEmpty();
    }
  }

  @Test
  void whatCannotBeReadLeavesTheDeliveredValueInForce() {
    Terms terms = Terms.of(List.of(new Term("limit.before", "160 over 90", "typed"),
        new Term("checks.IM", "10, 20", "ours"), new Term("unknown", "1", "nobody")));
    assertThat(terms.before()).isEqualTo(new Pressure(140, 90));
    assertThat(terms.checks(Dose.Route.IM)).containsExactly(10, 20);
    assertThat(terms.term("checks.IM").source()).isEqualTo("ours");
  }

  @Test
  void anotherLimitCountsBeforeADose() {
    VitalSigns signs = new VitalSigns(OptionalInt.of(142), OptionalInt.of(88), OptionalInt.empty(),
        OptionalInt.of(92));
    assertThat(Terms.delivered().beyond(signs, false)).extracting(Beyond::sign).containsExactly(Sign.SYSTOLIC,
        Sign.OXYGEN);
    assertThat(Terms.delivered().beyond(signs, true)).extracting(Beyond::sign).containsExactly(Sign.OXYGEN);
  }

  @Test
  void aSessionKeepsTheTermsItBeganWith() {
    try (SampleSession practice = SampleSession.open(root)) {
      now(practice.setup().change("session.limit.during", "160/100", "Dr Placeholder's order"));
      Session session = now(practice.log().begin(practice.ada(), null));
      now(practice.setup().change("session.limit.during", "170/100", "changed later"));

      assertThat(practice.log().terms(session.id()).during()).isEqualTo(new Pressure(160, 100));
      assertThat(practice.log().terms(session.id()).term("limit.during").source())
          .isEqualTo("Dr Placeholder's order");
      assertThat(practice.log().terms(session.id()).before()).isEqualTo(new Pressure(140, 90));
    }
  }
}
