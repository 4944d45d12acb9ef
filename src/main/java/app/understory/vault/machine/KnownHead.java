package app.understory.vault.machine;

import app.understory.vault.Opened;
import app.understory.vault.files.Disk;
import app.understory.vault.files.SealedFiles;
import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.Wrap;
import app.understory.vault.logbook.Head;
import app.understory.vault.logbook.LogReader;
import app.understory.vault.logbook.Shelf;
import app.understory.vault.logbook.Unsound;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A sealed note outside the vault, in this computer's settings: how far the vault in this folder had come when it was
 * last used here. It shows when somebody put an older copy in its place.
 */
public final class KnownHead {
  private static final int MOST = 4096;
  private static final byte[] LABEL = "understory known head".getBytes(StandardCharsets.UTF_8);

  /**
   * What the note says.
   *
   * @param head the last transaction known here
   * @param at   when it was noted
   */
  record Known(Head head, Instant at) {}

  private final Machine machine;
  private final Path vault;
  private final Keyring keyring;
  private final Timekeeper time;
  private final SecureRandom random;

  /** @param vault the vault's folder */
  public KnownHead(Machine machine, Path vault, Keyring keyring, Timekeeper time, SecureRandom random) {
    this.machine = machine;
    this.vault = vault;
    this.keyring = keyring;
    this.time = time;
    this.random = random;
  }

  /** Compares the vault's Logbook with what is known here; silent where it holds the last transaction known. */
  public Optional<Opened.Older> compare() throws IOException {
    Optional<Known> known = read();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    try {
      LogReader log = LogReader.of(new Shelf(disk(), vault.resolve("logbook"), keyring));
      Head head = known.get().head();
      if (log.contains(head).orElse(true)) {
        return Optional.empty();
      }
      long missing = Math.max(0, head.sequence() - log.end().head().sequence());
      return Optional.of(new Opened.Older(known.get().at(), missing));
    } catch (Unsound e) {
      return Optional.empty(); // a Logbook that cannot be read is told of by the opening itself
    }
  }

  /** What is known here, if anything; a note that does not verify is none. */
  private Optional<Known> read() throws IOException {
    Path file = file();
    if (!disk().exists(file)) {
      return Optional.empty();
    }
    byte[] key = key();
    try {
      return Wrap.open(key, LABEL, disk().read(file, MOST)).map(KnownHead::known);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** Notes how far the vault has come; a settings folder that does not take it keeps nobody out of a vault. */
  public void remember(Head head) {
    try {
      write(head);
    } catch (IOException e) {
      // The vault itself lacks nothing: only an older copy in its place would be noticed later.
      return;
    }
  }

  private void write(Head head) throws IOException {
    disk().createFolder(file().resolveSibling(""));
    Moment now = time.now();
    byte[] plain = (head.sequence() + "|" + head.hash() + "|" + now.at()).getBytes(StandardCharsets.UTF_8);
    byte[] key = key();
    try {
      disk().replace(file(), Wrap.seal(key, LABEL, plain, random));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static Known known(byte[] plain) {
    String[] parts = new String(plain, StandardCharsets.UTF_8).split("\\|", -1);
    return new Known(new Head(Long.parseLong(parts[0]), parts[1]), Instant.parse(parts[2]));
  }

  /** One note for each vault and folder: a copy restored beside has one of its own. */
  private Path file() {
    String what = keyring.vault() + "|" + vault.toAbsolutePath().normalize();
    byte[] digest = SealedFiles.digest(what.getBytes(StandardCharsets.UTF_8));
    return machine.settings().resolve("known").resolve(HexFormat.of().formatHex(digest, 0, 16));
  }

  private Disk disk() {
    return machine.disk();
  }

  private byte[] key() {
    return keyring.derive(Keyring.Label.VAULT_FILE, LABEL);
  }
}
