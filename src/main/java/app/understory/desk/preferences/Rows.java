package app.understory.desk.preferences;

import app.understory.kit.Words;
import app.understory.practice.Phrase;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rows of the preferences. What is refused is said beneath the field; what was typed stays, and the old one holds. */
final class Rows {
  /** How wide a source is read in full, in pixels. */
  private static final double WIDEST = 420;

  private final Words words;
  private final PreferencesModel model;

  Rows(Words words, PreferencesModel model) {
    this.words = words;
    this.model = model;
  }

  /** A name and what is chosen for it. */
  Node row(String name, Node... parts) {
    HBox row = new HBox(name(name));
    row.getChildren().addAll(parts);
    row.getStyleClass().add("us-pref-row");
    return row;
  }

  /** A limit or a schedule: its value, where it comes from, and the way back. */
  Node limit(Choice choice) {
    String name = words.get("limit." + choice.delivered().name());
    Label refused = refusal();
    TextField value = field(name, choice.now().value(), "us-pref-value");
    TextField source = field(words.get("source.of", name), choice.now().source(), "us-pref-source");
    HBox.setHgrow(source, Priority.ALWAYS);
    Tooltip whole = new Tooltip(choice.now().source());
    whole.setWrapText(true);
    whole.setMaxWidth(WIDEST);
    source.setTooltip(whole);
    Runnable keep = () -> {
      boolean same = value.getText().equals(choice.now().value())
          && source.getText().equals(choice.now().source());
      boolean taken = choice.takes(value.getText());
      show(refused, taken ? "" : words.get("refused." + kind(choice)));
      if (taken && !same) {
        model.limit(choice, value.getText(), source.getText());
      }
    };
    left(value, keep);
    left(source, keep);
    Node state = choice.asDelivered() ? state(words.get("delivered")) : putBack(choice, name);
    HBox row = new HBox(name(name), value, source, state);
    row.getStyleClass().add("us-pref-row");
    return new VBox(row, refused);
  }

  /** Words the practice writes often, and their abbreviation. */
  Node phrase(Phrase phrase) {
    Label refused = refusal();
    TextField abbreviation = field(words.get("phrase.abbreviation"), phrase.abbreviation(),
        "us-pref-abbreviation");
    TextField said = field(words.get("phrase.words"), phrase.words(), "us-pref-words");
    HBox.setHgrow(said, Priority.ALWAYS);
    Runnable keep = () -> keep(Optional.of(phrase), abbreviation, said, refused);
    left(abbreviation, keep);
    left(said, keep);
    Button forget = link(words.get("phrase.forget"), words.get("phrase.forget.of", phrase.abbreviation()),
        () -> model.forget(phrase));
    HBox row = new HBox(abbreviation, said, forget);
    row.getStyleClass().add("us-pref-row");
    return new VBox(row, refused);
  }

  /** The place for the next one. */
  Node nextPhrase() {
    Label refused = refusal();
    TextField abbreviation = field(words.get("phrase.abbreviation"), "", "us-pref-abbreviation");
    abbreviation.setId("phrase-abbreviation");
    abbreviation.setPromptText(words.get("phrase.abbreviation.prompt"));
    TextField said = field(words.get("phrase.words"), "", "us-pref-words");
    said.setId("phrase-words");
    said.setPromptText(words.get("phrase.words.prompt"));
    HBox.setHgrow(said, Priority.ALWAYS);
    left(said, () -> keep(Optional.empty(), abbreviation, said, refused));
    HBox row = new HBox(abbreviation, said);
    row.getStyleClass().add("us-pref-row");
    return new VBox(row, refused);
  }

  /** A field that is kept when it is left or Enter is pressed. */
  Node field(String name, String value, String id, Consumer<String> keep) {
    TextField field = field(name, value, "us-pref-words");
    field.setId(id);
    HBox.setHgrow(field, Priority.ALWAYS);
    left(field, () -> {
      if (!field.getText().equals(value)) {
        keep.accept(field.getText());
      }
    });
    return row(name, field);
  }

  private void keep(Optional<Phrase> before, TextField abbreviation, TextField said, Label refused) {
    String words = said.getText();
    Optional<String> typed = Phrase.abbreviation(abbreviation.getText());
    if (before.isEmpty() && words.isBlank() && abbreviation.getText().isBlank()
        || before
            .filter(one -> one.abbreviation().equals(abbreviation.getText()) && one.words().equals(words))
            .isPresent()) {
      show(refused, "");
    } else if (typed.isEmpty()) {
      show(refused, this.words.get("refused.abbreviation"));
    } else if (words.isBlank() || words.length() > Phrase.LONGEST) {
      show(refused, this.words.get("refused.words", Phrase.LONGEST));
    } else {
      show(refused, "");
      model.phrase(before.map(Phrase::id).orElse(null), typed.get(), words.strip());
    }
  }

  private Node putBack(Choice choice, String name) {
    Button back = link(words.get("putBack"), words.get("putBack.of", name), () -> model.putBack(choice));
    HBox both = new HBox(6, new Label(words.get("yours")), back);
    both.getStyleClass().add("us-pref-state");
    return both;
  }

  private static Button link(String text, String spoken, Runnable deed) {
    Button button = new Button(text);
    button.setAccessibleText(spoken);
    button.getStyleClass().addAll("us-link", "us-small-link");
    button.setOnAction(_ -> deed.run());
    return button;
  }

  private static Label state(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("us-pref-state", "us-quiet");
    return label;
  }

  private static Label name(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("us-pref-name");
    return label;
  }

  private static TextField field(String name, String value, String style) {
    TextField field = new TextField(value);
    field.setAccessibleText(name);
    field.getStyleClass().add(style);
    return field;
  }

  private static void left(TextField field, Runnable keep) {
    field.setOnAction(_ -> keep.run());
    field.focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        keep.run();
      }
    });
  }

  private static Label refusal() {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().addAll("us-warn", "us-pref-refused");
    show(label, "");
    return label;
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private static String kind(Choice choice) {
    String name = choice.delivered().name();
    if (name.equals("limit.before") || name.equals("limit.during")) {
      return "pressure";
    }
    return name.startsWith("checks.") && !name.equals("checks.again") ? "minutes" : "number";
  }
}
