package app.understory.people.view;

import app.understory.people.Person;
import app.understory.people.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

  /** Height of a row in pixels where letters have their usual size, and that of the head with the last hairline in rows. */
  private static final double ROW = 56;
  private static final double HEADER = 36 / ROW;
  private static final double NAME = 260;
  private static final double STATUS = 160;

  /** Under this width of the table the sessions stand closer. */
  private static final double NARROW = 940;
  private static final double SESSIONS = 226;
  private static final double SESSIONS_NARROW = 160;

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
    table.maxHeightProperty().bind(Bindings.size(sorted).add(HEADER).multiply(table.fixedCellSizeProperty()));
    table.widthProperty().addListener(_ -> fold());
    table.fixedCellSizeProperty().addListener(_ -> fold());
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

  private void fold() {
    if (table.getColumns().size() > 2) {
      double larger = table.getFixedCellSize() / ROW;
      table.getColumns().get(0).setPrefWidth(NAME * larger);
      table.getColumns().get(1).setPrefWidth(STATUS * larger);
      table.getColumns().get(2).setPrefWidth(table.getWidth() < NARROW * larger ? SESSIONS_NARROW : SESSIONS);
    }
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

  /** Puts the list in the order of that column, from 0; the same again turns it round, and once more lets it go. */
  void sort(int place) {
    if (place < table.getColumns().size()) {
      TableColumn<PeopleRow, ?> column = table.getColumns().get(place);
      boolean sorted = table.getSortOrder().contains(column);
      boolean turned = sorted && column.getSortType() == TableColumn.SortType.DESCENDING;
      column.setSortType(
          sorted && !turned ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
      table.getSortOrder().setAll(turned ? List.of() : List.of(column));
      table.sort();
      move(0);
    }
  }

  /** Does something with the person whose row is chosen, if one is. */
  void withChosen(Consumer<Person> deed) {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(row -> row.line().person())
        .ifPresent(deed);
  }
}
