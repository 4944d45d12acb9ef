package app.understory.vault;

import app.understory.vault.keys.slots.Costs;
import app.understory.vault.keys.slots.Stretching;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a {@link Door} works with.
 *
 * @param time       the clock
 * @param ids        time-ordered ids
 * @param random     for keys and nonces
 * @param costs      asked once, when a vault is made: {@link Costs#calibrated} in the program, {@link Costs#floor} in
 *                   tests
 * @param stretching what makes a guess dear
 * @param pause      waits that long: how a wrong passphrase is answered later each time
 */
public record Means(Timekeeper time, Ids ids, SecureRandom random, Supplier<Costs> costs,
    Stretching stretching, Consumer<Duration> pause) {

  /** With Argon2id. */
  public Means(Timekeeper time, Ids ids, SecureRandom random, Supplier<Costs> costs,
      Consumer<Duration> pause) {
    this(time, ids, random, costs, Stretching.ARGON2, pause);
  }
}
