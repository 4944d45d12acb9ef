package app.understory.intake.view.candidacy;

import app.understory.intake.candidacy.Judgement.State;
import app.understory.kit.mark.StatusMark;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A state's mark and word in the legend, the letter that sets it underlined. */
final class LegendWord extends HBox {

  LegendWord(State state) {
    String word = ConsiderationWords.state(state);
    Label letter = new Label(word.substring(0, 1));
    letter.getStyleClass().addAll("us-cand-key", ConsiderationWords.style(state));
    Label rest = new Label(word.substring(1));
    rest.getStyleClass().addAll("us-small", ConsiderationWords.style(state));
    StatusMark mark = new StatusMark(ConsiderationWords.mark(state));
    mark.getStyleClass().add(ConsiderationWords.style(state));
    getStyleClass().add("us-cand-legend-word");
    getChildren().setAll(mark, new HBox(letter, rest));
  }
}
