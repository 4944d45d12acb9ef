package app.understory.intake.view.row;

import app.understory.intake.history.Item;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One line as it is being written. */
public final class EntryRow<R extends Item> {
  private final UUID id;
  private final List<StringProperty> cells;
  private Optional<R> standing = Optional.empty();
  private List<String> settled;
  private boolean silent;

  EntryRow(UUID id, List<Column> columns, Consumer<EntryRow<R>> typed) {
    this.id = id;
    cells = columns.stream().<StringProperty>map(column -> new SimpleStringProperty(column.blank())).toList();
    settled = texts();
    cells.forEach(cell -> cell.addListener((_, _, _) -> {
      if (!silent) {
        typed.accept(this);
      }
    }));
  }

  public UUID id() {
    return id;
  }

  /** What stands in each cell. */
  public List<StringProperty> cells() {
    return cells;
  }

  /** What stands in each cell now. */
  public List<String> texts() {
    return cells.stream().map(StringProperty::get).toList();
  }

  /** What is kept of it, if it ever was. */
  public Optional<R> standing() {
    return standing;
  }

  /** Whether it says something else than what is kept. */
  public boolean unkept() {
    return !texts().equals(settled);
  }

  /** Takes what is kept; the cells follow, unless something was typed since. */
  void stands(Optional<R> now, List<String> kept) {
    boolean follow = !unkept();
    standing = now;
    settled = kept;
    if (follow) {
      fill(kept);
    }
  }

  /** What was typed could not be kept: it stays in the cells. */
  void fails(Optional<R> was, List<String> kept) {
    standing = was;
    settled = kept;
  }

  /** Writes into the cells without anyone having typed. */
  void fill(List<String> texts) {
    silent = true;
    for (int n = 0; n < cells.size(); n++) {
      cells.get(n).set(texts.get(n));
    }
    silent = false;
  }
}
