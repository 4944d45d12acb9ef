package app.understory.course.view;

import app.understory.course.Depth;
import app.understory.course.view.calendar.DoseMark;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.session.Dose;
import app.understory.session.Session;
import app.understory.session.account.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What was given, session by session, the latest first. Planned and reached depth are two columns of words. */
final class DoseTable extends VBox {
  private static final Words WORDS = Words.of(DoseTable.class);
  private static final List<String> COLUMNS = List.of("session", "day", "gap", "mg", "kilogram", "all",
      "route",
      "planned", "reached");

  DoseTable() {
    getStyleClass().add("dose-table");
  }

  void show(Seen seen) {
    getChildren()
        .setAll(row(COLUMNS.stream().map(name -> label(WORDS.get(name), name)).toList(), "dose-head"));
    seen.given().reversed().forEach(line -> getChildren().add(line(line, new Days(seen.today()))));
  }

  private static Node line(Ledger.Line line, Days days) {
    Session session = line.session();
    Optional<Depth> depth = session.plannedDepth().map(each -> Depth.valueOf(each.name()));
    DoseMark mark = new DoseMark(0, depth, DoseMark.Look.GIVEN);
    mark.getStyleClass().add("course-small");
    Label number = label(WORDS.get("session.number", session.number()), "session");
    number.setGraphic(mark);
    List<Node> cells = Stream.<Node>of(number, label(days.near(session.began().day()), "day"),
        label(line.gapDays().isPresent() ? WORDS.get("gap.days", line.gapDays().getAsInt()) : "", "gap"),
        label(WORDS.get("mg.given", CourseWords.plain(line.given().milligrams())), "mg"),
        label(line.given().perKilogram().map(each -> WORDS.get("kilogram.given", CourseWords.plain(each)))
            .orElse(WORDS.get("kilogram.none")), "kilogram"),
        label(WORDS.get("mg.given", CourseWords.plain(line.all())), "all"),
        label(line.route().map(Dose.Route::name).map(CourseWords::shortRoute).orElse(""), "route"),
        label(depth.map(CourseWords::depth).orElse(WORDS.get("not.said")), "planned"),
        label(session.reachedDepth().isPresent()
            ? WORDS.get("reached.of", session.reachedDepth().getAsInt())
            : WORDS.get("not.said"), "reached"))
        .toList();
    HBox row = row(cells, "dose-row");
    row.setAccessibleRole(AccessibleRole.TEXT);
    row.setAccessibleText(String.join(", ",
        cells.stream().map(cell -> ((Label) cell).getText()).filter(text -> !text.isEmpty()).toList()));
    return row;
  }

  private static HBox row(List<? extends Node> cells, String styleClass) {
    HBox row = new HBox();
    row.getStyleClass().add(styleClass);
    row.getChildren().setAll(cells);
    HBox.setHgrow(cells.get(1), Priority.ALWAYS);
    return row;
  }

  private static Label label(String text, String column) {
    Label label = new Label(text);
    label.getStyleClass().add("dose-" + column);
    return label;
  }
}
