package app.understory.vault.rows;

import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One whole row of one table, as plain values: UUID, String, Long, BigDecimal, Boolean, LocalDate, byte[] or
 * nothing. Instants are kept as whole microseconds since 1970 (Long), enums by their name. Columns that the vault
 * itself keeps (author, form, seal) never stand here, except {@code author_id} on rows that were read.
 */
public final class Row {
  private final String table;
  private final UUID id;
  private final Map<String, Object> values;

  private Row(String table, UUID id, Map<String, Object> values) {
    this.table = table;
    this.id = id;
    this.values = Collections.unmodifiableMap(values);
  }

  /** Begins a row; columns not set are null. */
  public static Builder of(String table, UUID id) {
    return new Builder(table, id);
  }

  /** The table's name in small letters. */
  public String table() {
    return table;
  }

  /** The primary key, in every table a column {@code id}. */
  public UUID id() {
    return id;
  }

  /** The set columns, without {@code id}; a null column is not in the map. */
  public Map<String, Object> values() {
    return values;
  }

  public String text(String column) {
    return need(column, String.class);
  }

  public @Nullable String textOrNull(String column) {
    return get(column, String.class);
  }

  public long number(String column) {
    return need(column, Long.class);
  }

  public @Nullable Long numberOrNull(String column) {
    return get(column, Long.class);
  }

  public int whole(String column) {
    return Math.toIntExact(number(column));
  }

  public @Nullable Integer wholeOrNull(String column) {
    Long value = numberOrNull(column);
    return value == null ? null : Integer.valueOf(Math.toIntExact(value));
  }

  public BigDecimal decimal(String column) {
    return need(column, BigDecimal.class);
  }

  public @Nullable BigDecimal decimalOrNull(String column) {
    return get(column, BigDecimal.class);
  }

  public boolean yes(String column) {
    return need(column, Boolean.class);
  }

  public UUID uuid(String column) {
    return need(column, UUID.class);
  }

  public @Nullable UUID uuidOrNull(String column) {
    return get(column, UUID.class);
  }

  public LocalDate date(String column) {
    return need(column, LocalDate.class);
  }

  public @Nullable LocalDate dateOrNull(String column) {
    return get(column, LocalDate.class);
  }

  public byte[] bytes(String column) {
    return need(column, byte[].class);
  }

  public byte @Nullable [] bytesOrNull(String column) {
    return get(column, byte[].class);
  }

  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    return Enum.valueOf(type, text(column));
  }

  /** The moment kept in columns {@code name_at} (microseconds) and {@code name_zone}. */
  public Moment moment(String name) {
    return new Moment(instant(number(name + "_at")), ZoneId.of(text(name + "_zone")));
  }

  public @Nullable Moment momentOrNull(String name) {
    Long at = numberOrNull(name + "_at");
    return at == null ? null : new Moment(instant(at), ZoneId.of(text(name + "_zone")));
  }

  /** A typed id: {@code row.as("person_id", PersonId::new)}. */
  public <T> T as(String column, Function<UUID, T> make) {
    return make.apply(uuid(column));
  }

  public <T> Optional<T> maybe(String column, Function<UUID, T> make) {
    return Optional.ofNullable(uuidOrNull(column)).map(make);
  }

  /** A builder that begins with these values. */
  public Builder with() {
    Builder builder = new Builder(table, id);
    builder.values.putAll(values);
    return builder;
  }

  private static Instant instant(long micros) {
    return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L),
        Math.floorMod(micros, 1_000_000L) * 1_000L);
  }

  private <T> T need(String column, Class<T> type) {
    T value = get(column, type);
    if (value == null) {
      throw new IllegalStateException("column " + table + "." + column + " is empty");
    }
    return value;
  }

  private <T> @Nullable T get(String column, Class<T> type) {
    return type.cast(values.get(column));
  }

  @Override
  public String toString() {
    return table + "/" + id;
  }

  /** Collects the values of a row. */
  public static final class Builder {
    private final String table;
    private final UUID id;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Builder(String table, UUID id) {
      this.table = Objects.requireNonNull(table);
      this.id = Objects.requireNonNull(id);
    }

    /**
     * Sets a column. Integer becomes Long, an Instant whole microseconds, an enum its name; null clears it.
     */
    public Builder set(String column, @Nullable Object value) {
      switch (value) {
        case null -> values.remove(column);
        case Integer i -> values.put(column, Long.valueOf(i));
        case Instant at -> values.put(column, micros(at));
        case Enum<?> choice -> values.put(column, choice.name());
        case UUID _,String _,Long _,BigDecimal _,Boolean _,LocalDate _,byte[] _ -> values.put(column, value);
        default ->
          throw new IllegalArgumentException("no column holds a " + value.getClass().getSimpleName());
      }
      return this;
    }

    /** Sets {@code name_at} and {@code name_zone}. */
    public Builder moment(String name, @Nullable Moment moment) {
      set(name + "_at", moment == null ? null : moment.at());
      return set(name + "_zone", moment == null ? null : moment.zone().getId());
    }

    public Row build() {
      return new Row(table, id, new LinkedHashMap<>(values));
    }

    private static Long micros(Instant at) {
      return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000L);
    }
  }
}
