package app.understory.people.view;

import app.understory.people.Person;
import app.understory.people.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/** The table of people: its cells, its order, and the one row that is chosen. */
final class PeopleTable {
  /** How many rows stay in sight above the chosen one. */
  private static final int ABOVE = 4;

  /** Height of a row, and of the head with the last hairline, in pixels. */
  private static final int ROW = 56;
  private static final int HEADER = 36;

  private final TableView<PeopleRow> table;
  private final SortedList<PeopleRow> sorted;
  private final Supplier<LocalDate> today;
  private final Consumer<PersonId> open;

  PeopleTable(TableView<PeopleRow> table, ObservableList<PeopleRow> rows, Supplier<LocalDate> today,
      Consumer<PersonId> open) {
    this.table = table;
    this.sorted = new SortedList<>(rows);
    this.today = today;
    this.open = open;
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setPlaceholder(new Label());
    table.setRowFactory(_ -> row());
    table.maxHeightProperty().bind(Bindings.size(sorted).multiply(ROW).add(HEADER));
    sorted.addListener((ListChangeListener<PeopleRow>) _ -> keepOneChosen());
  }

  void dress(TableColumn<PeopleRow, PeopleRow> name, TableColumn<PeopleRow, PeopleRow> status,
      TableColumn<PeopleRow, PeopleRow> sessions, TableColumn<PeopleRow, PeopleRow> next) {
    column(name, _ -> new PeopleCells.NameCell(today),
        Comparator.comparing(row -> row.line().person().preferredName(), String.CASE_INSENSITIVE_ORDER));
    column(status, _ -> new PeopleCells.StatusCell(),
        Comparator.comparing(row -> row.line().person().status()));
    column(sessions, _ -> new PeopleCells.SessionsCell(), Comparator.comparingInt(row -> row.line().held()));
    column(next, _ -> new PeopleCells.NextCell(today), Comparator.comparing(
        row -> row.line().next().map(visit -> visit.planned().at().toEpochMilli()).orElse(Long.MAX_VALUE)));
  }

  private static void column(TableColumn<PeopleRow, PeopleRow> column,
      Callback<TableColumn<PeopleRow, PeopleRow>, TableCell<PeopleRow, PeopleRow>> cell,
      Comparator<PeopleRow> order) {
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(cell);
    column.setComparator(order);
    column.setReorderable(false);
  }

  private TableRow<PeopleRow> row() {
    TableRow<PeopleRow> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2 && !row.isEmpty()) {
        open.accept(row.getItem().line().person().id());
      }
    });
    return row;
  }

  private void keepOneChosen() {
    if (!sorted.isEmpty() && table.getSelectionModel().getSelectedIndex() < 0) {
      table.getSelectionModel().select(0);
    }
  }

  /** Chooses the row so many further down, or up. */
  void move(int by) {
    if (!sorted.isEmpty()) {
      int to = Math.clamp(table.getSelectionModel().getSelectedIndex() + (long) by, 0, sorted.size() - 1);
      table.getSelectionModel().clearAndSelect(to);
      table.scrollTo(Math.max(0, to - ABOVE));
    }
  }

  /** Does something with the person whose row is chosen, if one is. */
  void withChosen(Consumer<Person> deed) {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(row -> row.line().person())
        .ifPresent(deed);
  }
}
