package app.understory.measure.view.chart;

import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.measure.chart.Chart;
import app.understory.measure.chart.Curve;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Binds a chart: which scores, as a picture that keys go through or as a table, and the doses beneath. */
public final class ChartController implements Shown {
  private final ChartModel model;
  private final ChartExits exits;
  private final String whose;
  private final Optional<Runnable> back;
  private boolean wantsFocus;

  @FXML
  private VBox page;
  @FXML
  private Hyperlink away;
  @FXML
  private ToggleButton asPicture;
  @FXML
  private ToggleButton asTable;
  @FXML
  private Pane choices;
  @FXML
  private MenuButton first;
  @FXML
  private MenuButton second;
  @FXML
  private ChartPicture picture;
  @FXML
  private TableView<ChartTable.Line> table;
  @FXML
  private Label points;
  @FXML
  private Label caption;
  @FXML
  private VBox doses;
  @FXML
  private VBox none;
  @FXML
  private ResourceBundle resources;

  /**
   * @param whose what the person is called on paper; no surname
   * @param back  leads back to where one was, where the chart stands alone
   */
  ChartController(ChartModel model, ChartExits exits, String whose, Optional<Runnable> back) {
    this.model = model;
    this.exits = exits;
    this.whose = whose;
    this.back = back;
  }

  @FXML
  private void initialize() {
    visible(away, back.isPresent());
    page.getStyleClass().add(back.isPresent() ? "chart-alone" : "chart-beside");
    picture.whenChosen(point -> {
      picture.requestFocus();
      model.go(point.curve(), point.reading());
    });
    asPicture.setOnAction(_ -> turn(false));
    asTable.setOnAction(_ -> turn(true));
    model.readProperty().addListener(_ -> offer());
    model.chartProperty().addListener(_ -> show());
    model.atProperty().addListener(_ -> show());
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    turn(false);
  }

  @Override
  public void shown() {
    model.shown();
    wantsFocus = back.isPresent();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  private void pressed(KeyEvent key) {
    boolean taken = true;
    if (key.getCode() == KeyCode.P && key.isShortcutDown()) {
      print();
    } else if (key.getCode() == KeyCode.C && key.isShortcutDown() && picture.isFocused()) {
      copy();
    } else if (key.getCode() == KeyCode.ESCAPE
        && (model.atProperty().get().isPresent() || back.isPresent())) {
      leave();
    } else {
      taken = picture.isFocused() && !key.isShortcutDown() && !key.isAltDown() && walked(key.getCode());
    }
    if (taken) {
      key.consume();
    }
  }

  private boolean walked(KeyCode code) {
    switch (code) {
      case LEFT -> model.walk(-1);
      case RIGHT -> model.walk(1);
      case UP, DOWN -> model.cross();
      case HOME -> model.end(false);
      case END -> model.end(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void leave() {
    if (model.atProperty().get().isPresent()) {
      model.leave();
    } else {
      goBack();
    }
  }

  @FXML
  private void goBack() {
    back.ifPresent(Runnable::run);
  }

  @FXML
  private void print() {
    model.chartProperty().get().filter(chart -> !chart.empty()).ifPresent(chart -> exits.print(model.person(),
        format -> ChartSheet.of(chart, whose, format)));
  }

  @FXML
  private void copy() {
    model.chartProperty().get().filter(chart -> !chart.empty()).ifPresent(chart -> {
      ClipboardContent content = new ClipboardContent();
      content.putImage(ChartImage.of(chart));
      Clipboard.getSystemClipboard().setContent(content);
      caption.setText(Words.in(resources).get("copied"));
      visible(caption, true);
    });
  }

  private void turn(boolean toTable) {
    asPicture.setSelected(!toTable);
    asTable.setSelected(toTable);
    wear(asPicture, !toTable);
    wear(asTable, toTable);
    show();
  }

  private static void wear(ToggleButton button, boolean on) {
    button.getStyleClass().remove("us-on");
    if (on) {
      button.getStyleClass().add("us-on");
    }
  }

  /** The scores that can be drawn, to choose from. */
  private void offer() {
    List<Curve> all = model.readProperty().get().map(ChartModel.Read::curves).orElse(List.of());
    first.getItems()
        .setAll(all.stream().map(curve -> item(curve.name(), () -> model.chooseFirst(curve.id()))).toList());
    second.getItems()
        .setAll(item(Words.in(resources).get("alone"), () -> model.chooseSecond(Optional.empty())));
    all.forEach(curve -> second.getItems()
        .add(item(curve.name(), () -> model.chooseSecond(Optional.of(curve.id())))));
  }

  private static MenuItem item(String words, Runnable choose) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> choose.run());
    return item;
  }

  private void show() {
    Optional<Chart> chart = model.chartProperty().get();
    boolean empty = chart.map(Chart::empty).orElse(true);
    boolean tabled = asTable.isSelected();
    visible(none, chart.isPresent() && empty);
    visible(choices, !empty);
    visible(asPicture, !empty);
    visible(asTable, !empty);
    visible(points, !empty);
    visible(picture, !empty && !tabled);
    visible(table, !empty && tabled);
    Optional<ChartModel.Point> at = model.atProperty().get();
    picture.show(chart.filter(each -> !each.empty()), at);
    chart.filter(each -> !each.empty()).ifPresent(each -> {
      named(each);
      points.setText(ChartWords.points(each));
      String said = at.map(point -> ChartWords.caption(each, point.curve(), point.reading())).orElse("");
      caption.setText(said);
      picture.say(said.isEmpty() ? ChartWords.whole(each) : said);
      ChartTable.fill(table, each, Words.in(resources));
    });
    visible(caption, !empty && !tabled && at.isPresent());
    if (wantsFocus && !empty && !tabled) {
      wantsFocus = false;
      picture.requestFocus();
    }
    List<Node> rows = chart.filter(_ -> back.isPresent()).map(each -> DoseRows.of(each, Words.in(resources)))
        .orElse(List.of());
    doses.getChildren().setAll(rows);
    visible(doses, !rows.isEmpty());
  }

  private void named(Chart chart) {
    Words words = Words.in(resources);
    first.setText(chart.curves().getFirst().name());
    boolean both = chart.curves().size() > 1;
    second.setText(both ? words.get("with", chart.curves().getLast().name()) : words.get("with.none"));
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
