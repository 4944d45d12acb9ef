package app.understory.vault;

import app.understory.vault.keys.slots.Costs;
import app.understory.vault.keys.slots.Stretching;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The real one, computed once in a run for each passphrase and salt: every copy of a template has the same. */
public final class RememberedStretching implements Stretching {
  /** One for all tests. */
  public static final Stretching INSTANCE = new RememberedStretching();

  private final Map<String, byte[]> known = new ConcurrentHashMap<>();

  private RememberedStretching() {}

  @Override
  public byte[] stretch(Costs costs, byte[] passphrase, byte[] salt) {
    String key = costs + HexFormat.of().formatHex(passphrase) + "|" + HexFormat.of().formatHex(salt);
    return known.computeIfAbsent(key, _ -> ARGON2.stretch(costs, passphrase, salt)).clone();
  }
}
