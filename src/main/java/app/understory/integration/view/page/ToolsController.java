package app.understory.integration.view.page;

import app.understory.integration.Page;
import app.understory.integration.view.paper.Composer;
import app.understory.integration.view.paper.PaperStand;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** The bar over the paper: words for what can be done, and when the page was last kept. */
public final class ToolsController {
  private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
  private final Words words = Words.of(ToolsController.class);
  private final PaperStand stand;
  private final Composer composer;

  @FXML
  private ToggleButton heading;
  @FXML
  private ToggleButton bold;
  @FXML
  private ToggleButton italic;
  @FXML
  private ToggleButton list;
  @FXML
  private ToggleButton quote;
  @FXML
  private HBox keptLine;
  @FXML
  private Label kept;

  ToolsController(PaperStand stand) {
    this.stand = stand;
    this.composer = stand.composer();
  }

  /** Shows what is so where the caret stands. */
  void tell() {
    Page.Form form = composer.form();
    heading.setSelected(form == Page.Form.HEADING);
    list.setSelected(form == Page.Form.BULLET || form == Page.Form.NUMBER);
    quote.setSelected(form == Page.Form.QUOTE);
    bold.setSelected(composer.isBold());
    italic.setSelected(composer.isItalic());
  }

  /**
   * Shows when the words were last put on disk.
   *
   * @param failing what was typed could not be put on disk yet
   */
  void kept(Optional<Moment> when, LocalDate today, boolean failing) {
    Optional<String> at = when.map(moment -> words.get("kept.at", at(moment, today)));
    kept.setText(failing ? words.get("kept.not") : at.orElse(""));
    keptLine.pseudoClassStateChanged(FAILING, failing);
    keptLine.setVisible(failing || at.isPresent());
  }

  private static String at(Moment moment, LocalDate today) {
    return moment.day().equals(today) ? SECOND.format(moment.wall()) : new Days(today).near(moment.wall());
  }

  @FXML
  private void makeHeading() {
    make(() -> composer.form(Page.Form.HEADING));
  }

  @FXML
  private void makeBold() {
    make(composer::bold);
  }

  @FXML
  private void makeItalic() {
    make(composer::italic);
  }

  @FXML
  private void makeList() {
    make(composer::list);
  }

  @FXML
  private void makeQuote() {
    make(() -> composer.form(Page.Form.QUOTE));
  }

  @FXML
  private void makeTie() {
    make(stand::inviteTie);
  }

  private void make(Runnable work) {
    stand.focus();
    if (stand.isEditable()) {
      work.run();
    }
    tell();
  }
}
