package app.understory.session.view.plot;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.session.Entry;
import app.understory.session.account.Account;
import app.understory.session.account.PhaseSpan;
import app.understory.session.view.stream.KindMark;
import app.understory.session.view.stream.LogWords;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The picture of a session, the entry in focus read out beneath it, and the summary that writes itself. */
public final class AccountController {
  private static final double NARROW = 980;

  private final AccountModel model;
  private final BiConsumer<Account, List<String>> note;
  private final Consumer<Entry> open;
  private final Consumer<StrandId> strand;
  @FXML
  private ResourceBundle resources;
  @FXML
  private ScrollPane scroll;
  @FXML
  private Plot plot;
  @FXML
  private Label time;
  @FXML
  private Label since;
  @FXML
  private Label kind;
  @FXML
  private Label says;
  @FXML
  private HBox caps;
  @FXML
  private VBox page;
  @FXML
  private HBox foot;
  @FXML
  private Label phase;
  @FXML
  private VBox side;
  @FXML
  private VBox summary;

  /**
   * @param note makes a record note of the paragraphs, where it is text from then on
   * @param open opens an entry in the log
   * @param strand opens a strand alone
   */
  public AccountController(AccountModel model, BiConsumer<Account, List<String>> note, Consumer<Entry> open,
      Consumer<StrandId> strand) {
    this.open = open;
    this.strand = strand;
    this.model = model;
    this.note = note;
  }

  @FXML
  private void initialize() {
    model.accountProperty().addListener((_, _, _) -> show());
    model.extraProperty().addListener((_, _, _) -> show());
    model.atProperty().addListener((_, _, _) -> show());
    plot.onChosen(entry -> {
      model.go(entry);
      open.accept(entry);
    });
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scroll.widthProperty().addListener((_, _, width) -> fold(width.doubleValue() < NARROW));
    scroll.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> plot.requestFocus());
    show();
  }

  /** In a narrow window what stands beside the summary stands beneath it, and the pulse is not drawn. */
  private void fold(boolean narrow) {
    plot.withPulse(!narrow);
    if (narrow == page.getChildren().contains(side)) {
      return;
    }
    side.getStyleClass().remove("us-account-under");
    if (narrow) {
      foot.getChildren().remove(side);
      side.getStyleClass().add("us-account-under");
      page.getChildren().add(side);
    } else {
      page.getChildren().remove(side);
      foot.getChildren().add(side);
    }
  }

  /** What stands beside the summary. */
  public void beside(Node node) {
    side.getChildren().setAll(node);
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case LEFT -> model.walk(-1);
      case RIGHT -> model.walk(1);
      case UP -> model.kind(-1);
      case DOWN -> model.kind(1);
      case ENTER -> {
        if (key.getTarget() instanceof Button) {
          return;
        }
        model.current().ifPresent(open);
      }
      case S -> model.current().flatMap(entry -> entry.strands().stream().findFirst()).ifPresent(strand);
      default -> {
        if (!digit(key)) {
          return;
        }
      }
    }
    key.consume();
  }

  private boolean digit(KeyEvent key) {
    int number = key.getCode().isDigitKey() ? Character.digit(key.getCode().getName().charAt(0), 10) : 0;
    if (number > 0 && !key.isShortcutDown()) {
      model.strand(number);
    }
    return number > 0 && !key.isShortcutDown();
  }

  private void show() {
    Optional<Account> account = model.accountProperty().get();
    Optional<Entry> current = model.current();
    account.ifPresent(each -> {
      plot.show(each, model.rows(), current);
      summary.getChildren().setAll(AccountWords.of(each, model.extraProperty().get()).stream()
          .map(AccountController::paragraph).toList());
    });
    time.setText(current.map(entry -> LogWords.clock(entry.happened())).orElse(""));
    since.setText(
        current.flatMap(entry -> account.map(each -> LogWords.elapsed(entry.elapsedMs() - each.zeroMs())))
            .orElse(""));
    phase.setText(
        current.flatMap(entry -> account.flatMap(all -> PhaseSpan.at(all.phases(), entry.elapsedMs())))
            .map(LogWords::phase).orElse(""));
    kind.setText(current.map(LogWords::kind).orElse(""));
    kind.setGraphic(current.map(KindMark::of).orElse(null));
    says.setText(current.map(LogWords::says).orElseGet(() -> Words.in(resources).get("nothing")));
    caps.getChildren().setAll(account.stream().flatMap(each -> each.strands().stream())
        .filter(strand -> strand.number().isPresent()
            && current.filter(entry -> entry.strands().contains(strand.id())).isPresent())
        .map(this::cap).toList());
    says.getStyleClass().setAll("label",
        current.filter(LogWords::isSaid).isPresent() ? "us-words" : "us-account-told");
  }

  private KeyCap cap(Strand each) {
    KeyCap cap = KeyCap.small(Integer.toString(each.number().orElse(0)));
    cap.getStyleClass().add("us-account-cap");
    cap.setAccessibleText(each.words());
    cap.setOnMouseClicked(_ -> strand.accept(each.id()));
    return cap;
  }

  private static Label paragraph(String words) {
    Label paragraph = new Label(words);
    paragraph.setWrapText(true);
    paragraph.getStyleClass().add("us-account-paragraph");
    return paragraph;
  }

  @FXML
  private void makeNote() {
    model.accountProperty().get()
        .ifPresent(account -> note.accept(account, AccountWords.of(account, model.extraProperty().get())));
  }

  @FXML
  private void copy() {
    model.accountProperty().get().ifPresent(account -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(String.join("\n\n", AccountWords.of(account, model.extraProperty().get())));
      Clipboard.getSystemClipboard().setContent(content);
    });
  }
}
