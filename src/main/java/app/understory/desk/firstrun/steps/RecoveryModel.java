package app.understory.desk.firstrun.steps;

import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.time.Moment;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The recovery code on paper: shown once, two of its groups asked back. */
public final class RecoveryModel {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy",
      Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private final Founding founding;
  private final Steps.Turn turn;
  private final int first;
  private final int second;
  private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(new Paper.None());

  /** How the code came onto paper. */
  public sealed interface Paper {
    /** Not yet. */
    record None() implements Paper {}

    /**
     * Sent to the printer.
     *
     * @param clock when, hours and minutes
     */
    record Printed(String clock) implements Paper {}

    /**
     * Written by hand.
     *
     * @param clock when, hours and minutes
     */
    record ByHand(String clock) implements Paper {}
  }

  RecoveryModel(Founding founding, Steps.Turn turn, RandomGenerator random) {
    this.founding = founding;
    this.turn = turn;
    int one = random.nextInt(RecoveryCode.GROUPS);
    int other = (one + 1 + random.nextInt(RecoveryCode.GROUPS - 1)) % RecoveryCode.GROUPS;
    first = Math.min(one, other);
    second = Math.max(one, other);
  }

  /** The first group asked back, 0 to 6. */
  public int first() {
    return first;
  }

  /** The second group asked back, 0 to 6. */
  public int second() {
    return second;
  }

  /** One group, to be shown; the caller wipes it. Empty once the code was wiped. */
  public char[] group(int index) {
    return founding.code().map(code -> code.group(index)).orElseGet(() -> new char[0]);
  }

  /** Whether that is what stands on the paper. */
  public boolean is(int index, char[] typed) {
    return founding.code().filter(code -> code.groupIs(index, typed)).isPresent();
  }

  public ReadOnlyObjectProperty<Paper> paperProperty() {
    return paper;
  }

  /** It went to the printer. */
  public void printed() {
    paper.set(new Paper.Printed(now().wall().format(CLOCK)));
  }

  /** It was written by hand. */
  public void byHand() {
    paper.set(new Paper.ByHand(now().wall().format(CLOCK)));
  }

  /** The vault's id as the sheet bears it: two groups of four. */
  public String vault() {
    String id = founding.open().vault().id().toString();
    return id.substring(id.length() - 8, id.length() - 4) + " " + id.substring(id.length() - 4);
  }

  /** Today, short. */
  public String day() {
    return now().day().format(DAY);
  }

  /** Today, as the sheet bears it. */
  public String longDay() {
    return now().day().format(LONG_DAY);
  }

  /** Both groups were given back. */
  public void givenBack() {
    founding.leaveCode(true);
    turn.next().run();
  }

  /** Not now: the code is wiped, Today reminds, and a new code is made then. */
  public void later() {
    founding.leaveCode(false);
    turn.next().run();
  }

  public void failed(Throwable failure) {
    turn.failed().accept(failure);
  }

  private Moment now() {
    return founding.time().now();
  }
}
