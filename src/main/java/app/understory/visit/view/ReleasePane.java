package app.understory.visit.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.visit.Contact;
import app.understory.visit.Release;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Says whether the party on the line may be told; without a release the facts are hidden until they are shown. */
final class ReleasePane extends VBox {
  private final CallModel model;
  private final Words words;
  private final Runnable back;
  private final StatusMark mark = new StatusMark();
  private final Label said = new Label();
  private final Hyperlink withdraw = new Hyperlink();
  private final HBox released = new HBox(mark, said, withdraw);
  private final Label warning = new Label();
  private final TextField until = new TextField();
  private final VBox hidden = new VBox();

  /** @param back gives the caret back to the page */
  ReleasePane(CallModel model, Words words, Runnable back) {
    this.model = model;
    this.words = words;
    this.back = back;
    Label told = new Label(words.get("told"));
    told.getStyleClass().add("call-fact-label");
    said.getStyleClass().add("call-fact-note");
    mark.getStyleClass().add("us-quiet");
    withdraw.setText(words.get("withdraw"));
    withdraw.getStyleClass().add("call-small-link");
    withdraw.managedProperty().bind(withdraw.visibleProperty());
    withdraw.setOnAction(_ -> {
      model.withdrawn();
      back.run();
    });
    released.getStyleClass().add("call-released");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(told, gap, released);
    head.getStyleClass().add("call-told-head");
    fillHidden();
    getChildren().setAll(head, hidden);
    model.contactProperty().addListener(_ -> show());
    model.releaseProperty().addListener(_ -> show());
    show();
  }

  private void fillHidden() {
    warning.setWrapText(true);
    warning.getStyleClass().add("us-warn");
    HBox.setHgrow(warning, Priority.ALWAYS);
    StatusMark ring = new StatusMark(StatusMark.Kind.RING);
    ring.getStyleClass().add("us-warn");
    Node show = button("hidden.show", () -> {
      model.showFacts();
      back.run();
    });
    Node onFile = button("hidden.release", () -> {
      until.clear();
      until.setVisible(true);
      until.requestFocus();
    });
    until.setPromptText(words.get("until"));
    until.setAccessibleText(words.get("until"));
    until.managedProperty().bind(until.visibleProperty());
    until.setVisible(false);
    until.setOnAction(_ -> model.released(until.getText()));
    HBox line = new HBox(ring, warning);
    HBox buttons = new HBox(show, onFile);
    line.getStyleClass().add("call-hidden-line");
    buttons.getStyleClass().add("call-hidden-line");
    hidden.getStyleClass().add("call-hidden");
    hidden.getChildren().setAll(line, buttons, until);
  }

  private Button button(String key, Runnable run) {
    Button button = new Button(words.get(key));
    button.getStyleClass().add("us-small-button");
    button.setOnAction(_ -> run.run());
    return button;
  }

  /** Leaves off asking until when a release holds; false where it was not asked. */
  boolean leave() {
    boolean asked = until.isVisible();
    until.setVisible(false);
    return asked;
  }

  private void show() {
    Contact now = model.contactProperty().get();
    boolean open = now.factsOpen();
    boolean self = now.with().who() == Contact.Who.PERSON;
    mark.setKind(now.release() || self ? StatusMark.Kind.TICK : StatusMark.Kind.RING);
    said.setText(self ? words.get("release.self") : said(now));
    withdraw.setVisible(model.releaseProperty().get().isPresent());
    released.setVisible(open);
    hidden.setVisible(!open);
    hidden.setManaged(!open);
    warning.setText(words.get("hidden", now.with().name()));
    if (open && leave()) {
      back.run();
    }
  }

  private String said(Contact now) {
    if (now.release()) {
      return model.releaseProperty().get().flatMap(Release::until)
          .map(day -> words.get("release.until", now.with().name(), Days.plain(day)))
          .orElseGet(() -> words.get("release.held", now.with().name()));
    }
    return now.factsShown().map(when -> words.get("release.shown", Days.time(when.wall()))).orElse("");
  }
}
