package app.understory.session.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.VitalSigns;
import app.understory.session.line.EntryLine.Chip;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.entry.Refusal;
import app.understory.strand.Strand;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Comma commands typed in the real window. */
class LiveCommandsScreenTest extends LiveRoom {
  @Override
  protected void prepare(PersonId ada) {
    super.prepare(ada);
    for (int number = 8; number <= 12; number++) {
      practice.strand(ada, Strand.Kind.THEME, "Strand " + number);
    }
  }

  @Test
  void aChipLightsAsSoonAsItIsReadAndBackspaceBeforeTheWordsTakesItOff() {
    sitDown(1280, 800);
    type(",i ,3 ,12 ,x stair");
    assertThat(field().getText()).isEqualTo("stair");
    assertThat(this.<Label>find("#kind").getText()).isEqualToIgnoringCase("image");
    assertThat(chips()).containsExactly(new Chip.OfKind(Kind.IMAGE), new Chip.OfStrand(3),
        new Chip.OfStrand(12), new Chip.OtherLane());
    picture("live-chips");
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.BACK_SPACE);
    robot.push(KeyCode.BACK_SPACE);
    assertThat(chips()).containsExactly(new Chip.OfKind(Kind.IMAGE), new Chip.OfStrand(3));
    assertThat(field().getText()).isEqualTo("stair");
    robot.push(KeyCode.ENTER);
    waitUntil("it is kept", () -> model.rows().keptProperty().get() == 2);
    assertThat(last().what()).isEqualTo(new Entry.Words(Kind.IMAGE, "stair"));
    assertThat(last().strands()).hasSize(1);
    assertThat(last().lane()).isEqualTo(Entry.Lane.RECORD);
  }

  @Test
  void twoCommasAQuoteSignsAndAPhaseAreWhatTheyAreTakenFor() {
    sitDown(1280, 800);
    type(",,s no");
    robot.push(KeyCode.ENTER);
    type("\"warm\"");
    robot.push(KeyCode.ENTER);
    type("142/88 76 97");
    assertThat(this.<Label>find("#kind").getText()).isEqualToIgnoringCase("vital signs");
    robot.push(KeyCode.ENTER);
    type(",f5 ,q ");
    assertThat(field().getText()).isEqualTo(",q ");
    type("warm");
    robot.push(KeyCode.ENTER);
    assertThat(askFx(() -> model.line().refusalProperty().get())).isEqualTo(new Refusal.NoCommand("q"));
    picture("live-no-command");
    waitUntil("all is kept", () -> model.rows().keptProperty().get() == 5);
    List<Entry> all = practice.log().entries(session.id());
    assertThat(all.get(1).what()).isEqualTo(new Entry.Words(Kind.SEEN, ",s no"));
    assertThat(all.get(2).what()).isEqualTo(new Entry.Words(Kind.SAID, "warm"));
    assertThat(all.get(3).what()).isInstanceOf(VitalSigns.class);
    assertThat(all.get(4).what()).isEqualTo(new Entry.PhaseBegan(app.understory.session.Phase.PEAK));
  }

  @Test
  void aRowOpensInTheLinesPlaceAndTheWordsWaitForIt() {
    sitDown(1280, 800);
    type(",a tears");
    robot.push(KeyCode.HOME);
    type(",dose ");
    assertThat(askFx(() -> model.line().openProperty().get())).isEqualTo(OpenRow.DOSE);
    robot.push(KeyCode.ESCAPE);
    waitUntil("the caret is in the line", () -> field().isFocused());
    assertThat(field().getText()).isEqualTo("tears");
    assertThat(chips()).containsExactly(new Chip.OfKind(Kind.AFFECT));
    robot.push(KeyCode.HOME);
    type(",bp ");
    assertThat(askFx(() -> model.line().openProperty().get())).isEqualTo(OpenRow.VITAL_SIGNS);
    robot.push(KeyCode.ESCAPE);
    waitUntil("the caret is in the line", () -> field().isFocused());
    assertThat(field().getText()).isEqualTo("tears");
  }

  private List<Chip> chips() {
    return askFx(() -> model.line().lineProperty().get().chips());
  }

  private TextField field() {
    return find(".us-entry-field");
  }
}
