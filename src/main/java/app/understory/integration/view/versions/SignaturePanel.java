package app.understory.integration.view.versions;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.Signed;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The column at the right: what signing would cover, or whether the signature holds and what was added since. */
final class SignaturePanel {
  private final VersionsModel model;
  private final VBox side;
  private final Words words;

  SignaturePanel(VersionsModel model, VBox side, Words words) {
    this.model = model;
    this.side = side;
    this.words = words;
  }

  /** Shows how the note stands now. */
  void show() {
    side.getChildren().clear();
    VersionsModel.Standing standing = model.standingProperty().get();
    boolean signed = model.note().filter(Note::signed).isPresent();
    if (!signed) {
      unsigned();
    } else {
      standing.signed().ifPresent(this::signed);
      notCovered(standing.addenda());
    }
  }

  /** What a signature of this page would cover, in one line of words. */
  String covers(Page page) {
    return String.join("; ", parts(page));
  }

  private List<String> parts(Page page) {
    int quotes = page.sources().size();
    return List.of(words.get("covers.words"),
        words.get(quotes == 1 ? "covers.quote" : "covers.quotes", String.valueOf(quotes)),
        words.get("covers.whose"), words.get("covers.who"));
  }

  private void unsigned() {
    add(label("sign.none", "us-versions-label"));
    if (!model.signable()) {
      add(label("sign.nothing", "us-versions-small"));
      return;
    }
    add(label("sign.would", "us-versions-small"));
    parts(newest()).forEach(part -> add(tick(part)));
    add(rule());
    add(label("sign.stays", "us-versions-small"));
    Button sign = button("sign.do", "fth-edit-2", this::sign);
    sign.setId("sign");
    sign.getStyleClass().add("us-primary");
    add(sign);
  }

  private Page newest() {
    return model.lines().getFirst().revision().page();
  }

  /** Signs what is newest. */
  void sign() {
    if (model.signable()) {
      model.sign(covers(newest()));
    }
  }

  private void signed(Signed signed) {
    add(label("signed", "us-versions-label"));
    Label verdict = new Label(words.get(signed.holds() ? "signed.holds" : "signed.broken"));
    verdict.setWrapText(true);
    verdict.getStyleClass().add(signed.holds() ? "us-versions-holds" : "us-versions-broken");
    add(new HBox(8,
        new StatusMark(signed.holds() ? StatusMark.Kind.TICK : StatusMark.Kind.EXCLAMATION), verdict));
    String when = new Days(model.today()).near(signed.when().wall());
    add(plain(signed.name().isEmpty() ? when : words.get("signed.by", signed.name(), when),
        "us-versions-told2"));
    add(label(signed.holds() ? "signed.checked" : "signed.differs", "us-versions-small"));
    add(rule());
    add(label("signed.covers", "us-versions-label"));
    add(tick(words.get("signed.version", String.valueOf(signed.version()))));
    for (String part : signed.covers().split("; ", -1)) {
      add(tick(part));
    }
    add(rule());
  }

  private void notCovered(List<VersionsModel.Addendum> addenda) {
    if (!addenda.isEmpty()) {
      add(label("signed.not", "us-versions-label"));
      add(label(addenda.size() == 1 ? "signed.not.one" : "signed.not.many", "us-versions-small"));
      add(rule());
    }
    add(label("sign.stays", "us-versions-small"));
    if (model.note().filter(note -> note.addendumTo().isEmpty()).isPresent()) {
      add(button("add", "fth-plus", model::add));
    }
  }

  private void add(Node node) {
    side.getChildren().add(node);
  }

  private Label label(String key, String styleClass) {
    return plain(words.get(key), styleClass);
  }

  private static Label plain(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static HBox tick(String text) {
    HBox line = new HBox(9, new StatusMark(StatusMark.Kind.TICK), plain(text, "us-versions-told2"));
    line.getStyleClass().add("us-versions-tick");
    return line;
  }

  private static Region rule() {
    Region rule = new Region();
    rule.getStyleClass().add("us-rule");
    return rule;
  }

  private Button button(String key, String icon, Runnable run) {
    Button button = new Button(words.get(key), new FontIcon(icon));
    button.setOnAction(_ -> run.run());
    return button;
  }
}
