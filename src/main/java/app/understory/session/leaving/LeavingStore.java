package app.understory.session.leaving;

import app.understory.people.PersonId;
import app.understory.session.SessionId;
import app.understory.session.leaving.Leaving.Item;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps how a person left, under the id of the session; earlier images stay. */
public final class LeavingStore {
  private static final String TABLE = "session_leaving";

  private final Rows rows;

  public LeavingStore(Rows rows) {
    this.rows = rows;
  }

  Optional<Leaving> find(SessionId session) {
    return rows.find(TABLE, session.value()).map(LeavingStore::leaving);
  }

  void put(Tx tx, Leaving leaving) {
    Row.Builder row = Row.of(TABLE, leaving.session().value()).set("session_id", leaving.session().value())
        .set("person_id", leaving.person().value()).set("decided_by", leaving.decidedBy().orElse(null))
        .moment("left", leaving.left().orElse(null)).set("early", leaving.early().orElse(null))
        .set("left_ms", leaving.leftMs().isPresent() ? (Long) leaving.leftMs().getAsLong() : null);
    for (Item item : Item.values()) {
      row.moment(column(item), leaving.ticks().get(item));
    }
    tx.put(row.build());
  }

  private static Leaving leaving(Row row) {
    Map<Item, Moment> ticks = new EnumMap<>(Item.class);
    for (Item item : Item.values()) {
      Moment when = row.momentOrNull(column(item));
      if (when != null) {
        ticks.put(item, when);
      }
    }
    return new Leaving(row.as("session_id", SessionId::new), row.as("person_id", PersonId::new), ticks,
        Optional.ofNullable(row.textOrNull("decided_by")), Optional.ofNullable(row.momentOrNull("left")),
        row.momentOrNull("left") == null ? OptionalLong.empty() : OptionalLong.of(row.number("left_ms")),
        Optional.ofNullable(row.textOrNull("early")));
  }

  private static String column(Item item) {
    return item.name().toLowerCase(Locale.ROOT);
  }
}
