package app.understory.vault.keys.slots;

import java.util.function.LongSupplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What one guess at a passphrase costs: the parameters of Argon2id (RFC 9106).
 *
 * @param memoryKiB memory, 65,536 (64 MiB) to 1,048,576 (1 GiB)
 * @param passes    passes over it, 3 to 10
 * @param lanes     lanes, 1 to 4; one here, since the program computes them one after the other
 */
public record Costs(int memoryKiB, int passes, int lanes) {
  private static final int LEAST_KIB = 64 * 1024;
  private static final int MOST_KIB = 1024 * 1024;
  /** What calibration asks for at most: the program's own heap must hold it. */
  private static final int MOST_CALIBRATED_KIB = 256 * 1024;
  private static final long AIM_NANOS = 1_000_000_000L;
  private static final int KEY_BYTES = 32;

  public Costs {
    if (memoryKiB < LEAST_KIB || memoryKiB > MOST_KIB || passes < 3 || passes > 10 || lanes < 1
        || lanes > 4) {
      throw new KeyFileDamaged("the cost of a passphrase is out of bounds");
    }
  }

  /** The least that is ever used. */
  public static Costs floor() {
    return new Costs(LEAST_KIB, 3, 1);
  }

  /**
   * Costs that take this machine about one second, never under the floor.
   *
   * @param nanos a monotonic count of nanoseconds
   */
  public static Costs calibrated(LongSupplier nanos) {
    floor().stretch(new byte[8], new byte[16]); // warm: the first run pays for the compiler
    long begun = nanos.getAsLong();
    floor().stretch(new byte[8], new byte[16]);
    long took = Math.max(1, nanos.getAsLong() - begun);
    double times = (double) AIM_NANOS / took;
    long memory = Math.clamp((long) (LEAST_KIB * times), LEAST_KIB, MOST_CALIBRATED_KIB) / 1024L * 1024L;
    long passes = Math.clamp((long) (3 * times * LEAST_KIB / memory), 3, 10);
    return new Costs((int) memory, (int) passes, 1);
  }

  /**
   * The 256 bits that these costs make of a passphrase; the caller wipes both.
   *
   * @throws TooCostly where this program may not use so much memory
   */
  byte[] stretch(byte[] passphrase, byte[] salt) {
    Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memoryKiB).withIterations(passes)
        .withParallelism(lanes).withSalt(salt).build();
    byte[] stretched = new byte[KEY_BYTES];
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    try {
      generator.init(parameters);
      generator.generateBytes(passphrase, stretched);
    } catch (OutOfMemoryError e) {
      throw new TooCostly(memoryKiB, e);
    }
    return stretched;
  }
}
