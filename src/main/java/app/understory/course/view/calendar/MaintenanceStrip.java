package app.understory.course.view.calendar;

import app.understory.course.Part;
import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.view.CourseModel;
import app.understory.course.view.CourseWords;
import app.understory.course.view.Seen;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Six months of maintenance in a row: a dashed ring where the rule plans a dose. */
public final class MaintenanceStrip extends HBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final int MONTHS = 6;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private final CourseModel model;

  public MaintenanceStrip(CourseModel model) {
    this.model = model;
    getStyleClass().add("course-months");
    model.seenProperty().addListener((_, _, _) -> draw());
    model.dayProperty().addListener((_, _, _) -> mark());
    draw();
  }

  private void draw() {
    Seen seen = model.seenProperty().get();
    if (seen == null || seen.plan().isEmpty()) {
      getChildren().clear();
      return;
    }
    Plan plan = seen.plan().get();
    List<Planned> doses = plan.doses().stream().filter(dose -> dose.part() == Part.MAINTENANCE).toList();
    YearMonth first = doses.stream().filter(Planned::ahead).findFirst()
        .or(() -> doses.isEmpty() ? Optional.empty() : Optional.of(doses.getFirst()))
        .map(dose -> before(doses, YearMonth.from(dose.day()))).orElseGet(() -> YearMonth.from(seen.today()));
    getChildren().clear();
    for (int n = 0; n < MONTHS; n++) {
      YearMonth month = first.plusMonths(n);
      VBox column = new VBox();
      column.getStyleClass().add("course-month");
      HBox.setHgrow(column, Priority.ALWAYS);
      List<Planned> there = doses.stream().filter(dose -> YearMonth.from(dose.day()).equals(month)).toList();
      HBox marks = new HBox();
      marks.getStyleClass().add("course-month-marks");
      if (there.isEmpty()) {
        Label none = new Label("\u2014");
        none.getStyleClass().add("course-none");
        marks.getChildren().add(none);
      }
      there.forEach(dose -> marks.getChildren().add(mark(seen, plan, dose)));
      Label name = new Label(MONTH.format(month));
      name.getStyleClass().add("course-month-name");
      column.getChildren().addAll(marks, name);
      getChildren().add(column);
    }
    mark();
  }

  /** The strip begins at what was given lately, so that it can be seen beside what is to come. */
  private static YearMonth before(List<Planned> doses, YearMonth next) {
    return doses.stream().filter(dose -> dose.state() == Planned.State.DONE)
        .map(dose -> YearMonth.from(dose.day()))
        .filter(month -> !month.isBefore(next.minusMonths(MONTHS - 2L)))
        .findFirst().orElse(next);
  }

  private Node mark(Seen seen, Plan plan, Planned dose) {
    boolean due = plan.next(seen.today()).filter(each -> each.dose().equals(dose))
        .filter(each -> each.timing() != Plan.Timing.AHEAD).isPresent();
    DoseMark.Look look = DoseMark.look(dose, due);
    DoseMark mark = new DoseMark(dose.counts() ? plan.number(dose) : 0, plan.depth(dose),
        look == DoseMark.Look.PLANNED ? DoseMark.Look.LATER : look);
    HBox holder = new HBox(mark);
    holder.getStyleClass().add("course-later-holder");
    holder.setUserData(dose.day());
    holder.setFocusTraversable(true);
    holder.setAccessibleRole(AccessibleRole.BUTTON);
    holder.setAccessibleText(CourseWords.spoken(plan, Optional.of(dose), dose.day()));
    holder.setOnMousePressed(_ -> {
      model.dayProperty().set(dose.day());
      holder.requestFocus();
    });
    holder.focusedProperty().addListener((_, _, now) -> {
      if (now) {
        model.dayProperty().set(dose.day());
      }
    });
    holder.setOnKeyPressed(key -> {
      int by = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
      List<Node> all = lookupAll(".course-later-holder").stream().toList();
      int to = all.indexOf(holder) + by;
      if (by != 0 && to >= 0 && to < all.size()) {
        all.get(to).requestFocus();
        key.consume();
      }
    });
    return holder;
  }

  private void mark() {
    LocalDate here = model.dayProperty().get();
    lookupAll(".course-later-holder")
        .forEach(node -> node.pseudoClassStateChanged(HERE, node.getUserData().equals(here)));
  }
}
