package app.understory.kit.spell;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.ScreenTest;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineMarksScreenTest extends ScreenTest {
  private static final Lexicon ENGLISH = Lexicon.english();

  @Test
  void aWordOfTheLineIsMarkedBeneathItselfAndOnlyWhileSpellingIsOn() {
    SimpleObjectProperty<@Nullable Spelling> spelling = new SimpleObjectProperty<>();
    TextField field = askFx(TextField::new);
    LineMarks marks = askFx(() -> {
      HBox row = new HBox(field);
      LineMarks over = LineMarks.over(field, row, spelling);
      field.setPrefWidth(600);
      return over;
    });
    show(askFx(() -> (HBox) field.getParent()));
    onFx(field::requestFocus);
    type("she decribed it ");
    assertThat(askFx(() -> marks.getChildren().size())).isZero();
    onFx(() -> spelling.set(new Spelling(ENGLISH)));
    waitUntil("the word is marked", () -> marks.getChildren().size() == 1);
    Line line = (Line) askFx(() -> marks.getChildren().getFirst());
    assertThat(line.getEndX() - line.getStartX()).isBetween(30.0, 90.0);
    assertThat(line.getStartX()).isGreaterThan(20);
    picture("line-marks");
    onFx(() -> spelling.set(null));
    waitUntil("nothing is marked", () -> marks.getChildren().isEmpty());
  }
}
