package app.understory.vault.database.h2;

import java.sql.Connection;
import java.util.function.UnaryOperator;

/**
 * How H2 is run. The program uses {@link #STANDARD} only; the fault runner shows what goes wrong with others.
 *
 * @param writeDelayMillis after how long H2 writes by itself; the standard one is as good as never
 * @param filePrefix       H2's file system schemes, outermost first
 * @param wrap             put around the writer's connection
 */
public record Tuning(int writeDelayMillis, String filePrefix, UnaryOperator<Connection> wrap) {
  /** H2's own writer is off; an interrupted thread cannot close the file for the others. */
  public static final Tuning STANDARD = new Tuning(1_000_000_000, "retry:", UnaryOperator.identity());
}
