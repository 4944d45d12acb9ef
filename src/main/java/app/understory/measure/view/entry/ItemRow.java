package app.understory.measure.view.entry;

import app.understory.kit.Words;
import app.understory.measure.definition.Item;
import app.understory.measure.definition.Option;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** One item of a form with its answers. */
final class ItemRow extends HBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");

  private final Item item;
  private final Words words;
  private final Label text = new Label();
  private final Label said = new Label();
  private final HBox answers = new HBox();

  ItemRow(Sheet sheet, Item item, Words words, EntryModel model) {
    this.item = item;
    this.words = words;
    getStyleClass().add("us-item");
    setId("item-" + item.number());
    Label number = new Label(Integer.toString(item.number()));
    number.getStyleClass().add("us-item-number");
    text.setText(sheet.words(item));
    text.setWrapText(true);
    text.getStyleClass().add("us-item-words");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    said.getStyleClass().add("us-item-said");
    said.setMinWidth(Region.USE_PREF_SIZE);
    answers.getStyleClass().add("us-item-answers");
    answers.setMinWidth(Region.USE_PREF_SIZE);
    item.options().forEach(option -> answers.getChildren().add(button(option, model)));
    getChildren().addAll(number, text, said, answers);
    setOnMousePressed(_ -> model.go(item.number()));
  }

  private Button button(Option option, EntryModel model) {
    Button button = new Button(Integer.toString(option.value()));
    button.getStyleClass().add("us-answer");
    button.setFocusTraversable(false);
    button.setAccessibleText(words.get("answer", text.getText(), option.label()));
    button.setUserData(option.value());
    button.setOnAction(_ -> model.answer(item.number(), option.value(), true));
    return button;
  }

  /** Shows how the item stands now. */
  void show(Sheet sheet, boolean flagged) {
    int number = item.number();
    boolean asked = sheet.asked(item);
    pseudoClassStateChanged(HERE, sheet.cursor() == number && !sheet.struck());
    pseudoClassStateChanged(RESTING, !asked);
    answers.setVisible(asked);
    int chosen = sheet.form().answers().of(number).orElse(-1);
    answers.getChildren()
        .forEach(node -> node.pseudoClassStateChanged(ON, node.getUserData().equals(chosen)));
    if (!asked) {
      say("after", "", "us-quiet");
    } else if (flagged) {
      say("flagged", "fth-flag", "us-warn");
    } else if (sheet.form().answers().declined().contains(number)) {
      say("declined", "fth-x", "us-quiet");
    } else if (sheet.passed(number)) {
      say("not.asked", "fth-circle", "us-warn");
    } else if (!sheet.counted(number)) {
      say("not.scored", "", "us-quiet");
    } else {
      said.setText("");
      said.setGraphic(null);
    }
    setAccessibleText(words.get("item", Integer.toString(number), text.getText(), spoken(sheet)));
  }

  private void say(String key, String icon, String tone) {
    said.setText(item.asked().isPresent() && key.equals("after")
        ? words.get("after", Integer.toString(item.asked().get().item()))
        : words.get(key));
    said.getStyleClass().removeAll("us-quiet", "us-warn");
    said.getStyleClass().add(tone);
    if (icon.isEmpty()) {
      said.setGraphic(null);
    } else {
      FontIcon mark = new FontIcon(icon);
      mark.getStyleClass().addAll("us-icon-small", tone);
      said.setGraphic(mark);
    }
  }

  private String spoken(Sheet sheet) {
    int chosen = sheet.form().answers().of(item.number()).orElse(-1);
    return item.options().stream().filter(option -> option.value() == chosen).findFirst()
        .map(option -> option.value() + " " + option.label()).orElseGet(() -> said.getText().isEmpty()
            ? words.get("open")
            : said.getText());
  }
}
