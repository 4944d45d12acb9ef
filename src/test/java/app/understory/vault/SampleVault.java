package app.understory.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.HouseSchema;
import app.understory.vault.backup.Check;
import app.understory.vault.database.Progress;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real vault with the house's own tables, copied from a template that is made once in a run. Its clock stands still
 * until a test moves it. Take one in a {@code @TempDir}, and close it.
 */
public final class SampleVault implements AutoCloseable {
  /** What opens it. */
  public static final String PASSPHRASE = "vetch otter lantern quarry";

  /** The template, and the recovery code that opens every copy of it. */
  private record Template(Path root, RecoveryCode code) {
    private static final Template INSTANCE = make();

    private static Template make() {
      try {
        Path root = Files.createTempDirectory("sample-vault");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Copies.erase(root)));
        Door door = new Door(premises(root, Disk.real()),
            means(new SampleClock(), new CopyOnWriteArrayList<>()));
        Door.Created created = door.create(PASSPHRASE.toCharArray(),
            Optional.of("Understory Example Practice"),
            Progress.SILENT);
        door.closeWithoutBackup();
        return new Template(root, created.recoveryCode());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Path root;
  private final SampleClock clock = new SampleClock();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final Disk disk;
  private Door door;

  private SampleVault(Path root, Disk disk) {
    this.root = root;
    this.disk = disk;
    this.door = newDoor();
  }

  /** A copy of the template in this folder, open. */
  public static SampleVault open(Path root) {
    SampleVault sample = locked(root);
    sample.reopen();
    return sample;
  }

  /** A copy of the template in this folder, open, with this disk beneath it: faults can be put there. */
  public static SampleVault open(Path root, Disk disk) {
    Copies.copy(Template.INSTANCE.root(), root);
    SampleVault sample = new SampleVault(root, disk);
    sample.reopen();
    return sample;
  }

  /** A copy of the template in this folder, locked. */
  public static SampleVault locked(Path root) {
    Copies.copy(Template.INSTANCE.root(), root);
    return new SampleVault(root, Disk.real());
  }

  /** A door to a folder in which nothing was copied. */
  public static Door door(Path root, Disk disk) {
    return new Door(premises(root, disk), means(new SampleClock(), new CopyOnWriteArrayList<>()));
  }

  /** What would lie on the disk had the process been killed now: every file as it is, copied to another folder. */
  public static SampleVault asKilled(SampleVault open, Path root) {
    Copies.copy(open.root, root);
    return new SampleVault(root, Disk.real());
  }

  /** A check of this vault, which must be locked. */
  public Check check() {
    return new Check(premises(root, Disk.real()), means(clock, pauses));
  }

  /** The open vault. */
  public Vault vault() {
    return opened().vault();
  }

  /** How the last opening went. */
  public Opened how() {
    return opened().how();
  }

  public Door door() {
    return door;
  }

  public SampleClock clock() {
    return clock;
  }

  public RecoveryCode recoveryCode() {
    return Template.INSTANCE.code();
  }

  /** The vault's folder. */
  public Path folder() {
    return root.resolve("vault");
  }

  /** The settings folder of this computer. */
  public Path settings() {
    return root.resolve("settings");
  }

  /** How long each wrong passphrase was held back. */
  public List<Duration> pauses() {
    return pauses;
  }

  /** Locks as the program does, with a verified backup. */
  public void lock() {
    door.close(Progress.SILENT);
  }

  /** Locks if it is open, and opens again through a new door, as after a new start. */
  public Vault reopen() {
    close();
    door = newDoor();
    assertThat(door.open(PASSPHRASE.toCharArray(), Progress.SILENT)).isInstanceOf(VaultState.Open.class);
    return vault();
  }

  /** Another door to the same folder. */
  public Door newDoor() {
    return new Door(premises(root, disk), means(clock, pauses));
  }

  /** Locks without a backup. */
  @Override
  public void close() {
    door.closeWithoutBackup();
  }

  private VaultState.Open opened() {
    return (VaultState.Open) door.state();
  }

  private static Premises premises(Path root, Disk disk) {
    return new Premises(root.resolve("vault"), root.resolve("settings"), disk, HouseSchema.SCHEMA);
  }

  private static Means means(SampleClock clock, List<Duration> pauses) {
    SecureRandom random = new SecureRandom();
    Timekeeper time = new Timekeeper(clock, clock::nanos);
    return new Means(time, new Ids(time, random), random, Costs::floor, RememberedStretching.INSTANCE,
        pauses::add);
  }
}
