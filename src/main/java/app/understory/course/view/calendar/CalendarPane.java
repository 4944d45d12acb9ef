package app.understory.course.view.calendar;

import app.understory.course.Part;
import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.view.CourseModel;
import app.understory.course.view.CourseWords;
import app.understory.course.view.Seen;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The weeks of a course. A dose is moved by dragging it, or picked up and set down with Space. */
public final class CalendarPane extends GridPane {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final int MOST_WEEKS = 26;

  private final CourseModel model;
  private final Words words = Words.of(CalendarPane.class);
  private final Map<LocalDate, Node> cells = new HashMap<>();
  private @Nullable LocalDate pressed;

  public CalendarPane(CourseModel model) {
    this.model = model;
    getStyleClass().add("course-calendar");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.NODE);
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    getColumnConstraints().add(first);
    for (int n = 0; n < 7; n++) {
      ColumnConstraints day = new ColumnConstraints();
      day.setHalignment(HPos.CENTER);
      getColumnConstraints().add(day);
    }
    model.seenProperty().addListener((_, _, _) -> draw());
    model.dayProperty().addListener((_, _, now) -> at(now));
    model.carriedProperty().addListener((_, _, _) -> draw());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    draw();
  }

  /** Marks the day one is at; draws anew where it lies outside of what is shown. */
  private void at(@Nullable LocalDate here) {
    if (here == null || !cells.containsKey(here)) {
      draw();
      return;
    }
    cells.forEach((day, cell) -> cell.pseudoClassStateChanged(HERE, day.equals(here)));
    speak();
  }

  private void speak() {
    LocalDate here = model.dayProperty().get();
    Seen seen = model.seenProperty().get();
    if (here != null && seen != null) {
      seen.plan().ifPresent(plan -> setAccessibleText(CourseWords.spoken(plan, model.on(here), here)));
    }
  }

  private void draw() {
    getChildren().clear();
    cells.clear();
    Seen seen = model.seenProperty().get();
    if (seen == null || seen.plan().isEmpty()) {
      return;
    }
    Plan plan = seen.plan().get();
    LocalDate monday = edge(plan, true).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate end = edge(plan, false).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    for (int n = 0; n < 7; n++) {
      add(label(Days.weekday(monday.plusDays(n)), "course-weekday"), n + 1, 0);
    }
    int row = 1;
    for (LocalDate week = monday; !week.isAfter(end) && row <= MOST_WEEKS; week = week.plusDays(7)) {
      add(label(new Days(seen.today()).brief(week), "course-week"), 0, row);
      for (int n = 0; n < 7; n++) {
        Node cell = cell(seen, plan, week.plusDays(n));
        cells.put(week.plusDays(n), cell);
        add(cell, n + 1, row);
      }
      row++;
    }
    speak();
  }

  /** The first or last day that is shown: that of the induction, and the one that one is at. */
  private LocalDate edge(Plan plan, boolean first) {
    Stream<LocalDate> days = plan.doses().stream().filter(dose -> dose.part() == Part.INDUCTION)
        .flatMap(dose -> Stream.of(dose.first(), dose.day()));
    boolean near = model.carriedProperty().get().isPresent()
        || model.here().filter(dose -> dose.part() == Part.INDUCTION).isPresent();
    Stream<LocalDate> here = near ? Stream.ofNullable(model.dayProperty().get()) : Stream.of();
    Stream<LocalDate> all = Stream.concat(days, here);
    return (first ? all.min(LocalDate::compareTo) : all.max(LocalDate::compareTo))
        .orElse(plan.course().start());
  }

  private Node cell(Seen seen, Plan plan, LocalDate day) {
    StackPane cell = new StackPane();
    cell.getStyleClass().add("course-day");
    cell.setId("day-" + day);
    Optional<Planned> dose = model.on(day);
    boolean away = plan.doses().stream().anyMatch(each -> each.moved() && each.first().equals(day));
    if (dose.isPresent()) {
      boolean next = plan.next(seen.today()).filter(each -> each.dose().equals(dose.get()))
          .filter(each -> each.timing() != Plan.Timing.AHEAD).isPresent();
      DoseMark mark = new DoseMark(dose.get().counts() ? plan.number(dose.get()) : 0, plan.depth(dose.get()),
          DoseMark.look(dose.get(), next));
      if (model.carriedProperty().get().filter(dose.get()::equals).isPresent()) {
        mark.getStyleClass().add("course-carried");
      }
      cell.getChildren().add(mark);
    } else if (away) {
      FontIcon arrow = new FontIcon("fth-corner-down-right");
      arrow.getStyleClass().add("us-quiet");
      cell.getChildren().add(arrow);
    } else {
      cell.getChildren().add(label(Integer.toString(day.getDayOfMonth()),
          seen.off().closed(day) ? "course-off" : "course-plain"));
    }
    cell.pseudoClassStateChanged(HERE, day.equals(model.dayProperty().get()));
    cell.pseudoClassStateChanged(TODAY, day.equals(seen.today()));
    return cell;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private void key(KeyEvent key) {
    LocalDate here = model.dayProperty().get();
    if (here == null || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case LEFT -> model.go(-1);
      case RIGHT -> model.go(1);
      case UP -> model.go(-7);
      case DOWN -> model.go(7);
      case SPACE -> {
        if (model.carriedProperty().get().isPresent()) {
          model.setDown(here);
        } else {
          model.pickUp(here);
        }
      }
      case ESCAPE -> {
        if (model.carriedProperty().get().isEmpty()) {
          return;
        }
        model.letGo();
      }
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void press(MouseEvent event) {
    requestFocus();
    pressed = day(event).orElse(null);
    if (pressed != null) {
      model.dayProperty().set(pressed);
    }
  }

  private void drag(MouseEvent event) {
    LocalDate from = pressed;
    if (from != null && model.carriedProperty().get().isEmpty()) {
      model.pickUp(from);
    }
    if (model.carriedProperty().get().isPresent()) {
      Optional<LocalDate> over = day(event);
      cells
          .forEach((day, cell) -> cell.pseudoClassStateChanged(TARGET, over.filter(day::equals).isPresent()));
    }
  }

  private void release(MouseEvent event) {
    if (pressed != null && model.carriedProperty().get().isPresent()) {
      day(event).ifPresentOrElse(model::setDown, model::letGo);
    }
    pressed = null;
  }

  private Optional<LocalDate> day(MouseEvent event) {
    Point2D there = new Point2D(event.getSceneX(), event.getSceneY());
    return cells.entrySet().stream()
        .filter(cell -> cell.getValue().contains(cell.getValue().sceneToLocal(there))).map(Map.Entry::getKey)
        .findFirst();
  }

  /** What the keys of the calendar do, for its hint. */
  public String hint() {
    return words.get(model.carriedProperty().get().isPresent() ? "hint.carried" : "hint");
  }
}
