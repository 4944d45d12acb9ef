package app.understory.people.view;

import app.understory.kit.Days;
import app.understory.kit.mark.CourseDots;
import app.understory.kit.mark.Sign;
import app.understory.kit.mark.StatusMark;
import app.understory.people.Person;
import app.understory.visit.Visit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The cells of the list of people. */
final class PeopleCells {
  private PeopleCells() {}

  /** A cell that shows the whole row in its own way. */
  abstract static class RowCell extends TableCell<PeopleRow, PeopleRow> {

    @Override
    protected final void updateItem(@Nullable PeopleRow row, boolean empty) {
      super.updateItem(row, empty);
      setGraphic(empty || row == null ? null : draw(row));
    }

    abstract @Nullable Node draw(PeopleRow row);
  }

  /** The name; beneath it pronouns, age, and what tells a namesake apart. */
  static final class NameCell extends RowCell {
    private final Matched name = new Matched("people-name");
    private final Label about = new Label();
    private final Matched legal = new Matched("people-second");
    private final VBox box = new VBox(name, new HBox(about, legal));
    private final Supplier<LocalDate> today;

    NameCell(Supplier<LocalDate> today) {
      this.today = today;
      about.getStyleClass().add("people-second");
      box.getStyleClass().add("people-cell");
    }

    @Override
    Node draw(PeopleRow row) {
      Person person = row.line().person();
      String second = PersonWords.about(person, row.line().mark(), today.get());
      name.show(person.preferredName(), row.inName());
      boolean showLegal = !row.inLegal().isEmpty();
      about.setText(second.isEmpty() || !showLegal ? second : second + ", ");
      legal.show(showLegal ? person.legalName().orElse("") : "", row.inLegal());
      setAccessibleText(person.preferredName() + ", " + second);
      return box;
    }
  }

  /** Where the person stands, as icon and word. */
  static final class StatusCell extends RowCell {
    private final Matched word = new Matched("people-status");
    private final HBox box = new HBox();

    StatusCell() {
      box.getStyleClass().add("people-state");
    }

    @Override
    Node draw(PeopleRow row) {
      word.show(row.status(), row.inStatus());
      box.getChildren().setAll(icon(row.line().person().status()), word);
      setAccessibleText(row.status());
      return box;
    }

    private static Node icon(Person.Status status) {
      return switch (status) {
        case PROSPECT -> new FontIcon("fth-message-circle");
        case INTAKE -> new FontIcon("fth-clipboard");
        case INDUCTION -> new Sign(Sign.Of.SPROUT, 16);
        case MAINTENANCE -> new FontIcon("fth-repeat");
        case PAUSED -> new FontIcon("fth-pause");
        case CLOSED -> new FontIcon("fth-check");
        case DIED -> new FontIcon("fth-minus");
      };
    }
  }

  /** The sessions held, as dots in pairs and a number. */
  static final class SessionsCell extends RowCell {
    private static final int DOTS = 12;
    private static final int DOTS_NARROW = 8;
    private static final double NARROW = 200;
    private final CourseDots dots = new CourseDots();
    private final Label count = new Label();
    private final VBox box = new VBox(dots, count);

    SessionsCell() {
      count.getStyleClass().add("people-second");
      box.getStyleClass().add("people-cell");
    }

    @Override
    @Nullable
    Node draw(PeopleRow row) {
      int held = row.line().held();
      dots.show(Math.min(held, getTableColumn().getWidth() < NARROW ? DOTS_NARROW : DOTS), 0);
      count.setText(PersonWords.sessions(held));
      setAccessibleText(count.getText());
      return held == 0 ? null : box;
    }
  }

  /** The next visit and what is lacking. */
  static final class NextCell extends RowCell {
    private final Label what = new Label();
    private final Label when = new Label();
    private final Label lack = new Label();
    private final Region gap = new Region();
    private final HBox first = new HBox(what, gap, when);
    private final HBox second = new HBox(warning(), lack);
    private final VBox box = new VBox();
    private final Supplier<LocalDate> today;

    NextCell(Supplier<LocalDate> today) {
      this.today = today;
      HBox.setHgrow(gap, Priority.ALWAYS);
      when.getStyleClass().add("people-when");
      lack.getStyleClass().add("people-lack");
      second.getStyleClass().add("people-lacks");
      box.getStyleClass().add("people-cell");
    }

    @Override
    Node draw(PeopleRow row) {
      box.getChildren().clear();
      row.line().next().ifPresent(visit -> show(visit, row.line().begun() + 1));
      if (!row.line().lacks().isEmpty()) {
        lack.setText(PersonWords.lacks(row.line().lacks()));
        box.getChildren().add(second);
      }
      List<String> said = box.getChildren().isEmpty()
          ? List.of()
          : List.of(what.getText(), when.getText(), lack.getText());
      setAccessibleText(String.join(" ", said));
      return box;
    }

    private void show(Visit visit, int sessionNumber) {
      what.setText(PersonWords.visit(visit.kind(), sessionNumber));
      when.setText(new Days(today.get()).near(visit.planned().wall()));
      box.getChildren().add(first);
    }

    private static StatusMark warning() {
      StatusMark ring = new StatusMark(StatusMark.Kind.RING);
      ring.getStyleClass().add("us-warn");
      return ring;
    }
  }
}
