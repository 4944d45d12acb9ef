package app.understory.measure.view.chart;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.measure.chart.Chart;
import app.understory.measure.chart.Dosing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The doses that were given, newest first: planned and reached depth in columns of words apart. */
final class DoseRows {
  private DoseRows() {}

  /** A head and the rows; nothing where nothing was given. */
  static List<Node> of(Chart chart, Words words) {
    List<Dosing> given = chart.dosings().stream().filter(Dosing::given).toList().reversed();
    if (given.isEmpty()) {
      return List.of();
    }
    List<Node> rows = new ArrayList<>();
    HBox head = new HBox(cell(words.get("dose.head"), "chart-dose-all"),
        cell(words.get("dose.planned"), "chart-dose-depth"),
        cell(words.get("dose.reached"), "chart-dose-reached"));
    head.getStyleClass().add("chart-dose-head");
    rows.add(head);
    Days days = new Days(chart.today());
    given.forEach(dosing -> rows.add(row(dosing, days, words)));
    return rows;
  }

  private static Node row(Dosing dosing, Days days, Words words) {
    Region mark = new Region();
    mark.getStyleClass().addAll("chart-dose-mark", switch (dosing.depth()) {
      case SUB_PSYCHEDELIC -> "chart-square";
      case PSYCHEDELIC -> "chart-disc";
      case UNSAID -> "chart-unsaid";
    });
    HBox row = new HBox(mark,
        cell(words.get("dose.session", Integer.toString(dosing.number())), "chart-dose-session"),
        cell(days.near(dosing.day()), "chart-dose-day"),
        cell(dosing.taken().milligrams()
            .map(mg -> words.get("dose.mg", mg.stripTrailingZeros().toPlainString()))
            .orElse(words.get("dose.none")), "chart-dose-mg"),
        cell(
            dosing.taken().perKilogram().map(each -> words.get("dose.perKilogram", each.toPlainString()))
                .orElse(""),
            "chart-dose-weight"),
        cell(dosing.taken().route(), "chart-dose-route"),
        cell(ChartWords.depth(dosing.depth()), "chart-dose-depth"),
        cell(ChartWords.reached(dosing), "chart-dose-reached"));
    row.getStyleClass().add("chart-dose-row");
    return row;
  }

  private static Label cell(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
