package app.understory.vault.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name  in small letters
 * @param scale digits after the point, for decimals
 */
public record Column(String name, ColumnType type, int scale) {

  /**
   * The value as this column holds it: a decimal gets the column's scale.
   *
   * @throws IllegalArgumentException if the column cannot hold it whole
   */
  public @Nullable Object fit(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    boolean fits = switch (type) {
      case ID -> value instanceof UUID;
      case TEXT -> value instanceof String;
      case WHOLE -> value instanceof Long;
      case DECIMAL -> value instanceof BigDecimal;
      case YES_NO -> value instanceof Boolean;
      case DATE -> value instanceof LocalDate;
      case BYTES -> value instanceof byte[];
    };
    if (!fits) {
      throw new IllegalArgumentException(
          "column " + name + " holds " + type + ", not " + value.getClass().getSimpleName());
    }
    return value instanceof BigDecimal decimal ? exact(decimal) : value;
  }

  private BigDecimal exact(BigDecimal value) {
    try {
      return value.setScale(scale, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("column " + name + " holds " + scale + " decimals, not more", e);
    }
  }
}
