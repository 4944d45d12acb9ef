package app.understory.vault;

import app.understory.vault.VaultState.Absent;
import app.understory.vault.VaultState.Closing;
import app.understory.vault.VaultState.Damaged;
import app.understory.vault.VaultState.InUse;
import app.understory.vault.VaultState.Locked;
import app.understory.vault.VaultState.Open;
import app.understory.vault.VaultState.Opening;
import app.understory.vault.VaultState.TooNew;
import java.util.Map;
import java.util.Set;

/** The one table of legal moves of a vault's state. */
final class Moves {
  /** What a look from outside can find. */
  private static final Set<Class<? extends VaultState>> OUTSIDE = Set.of(Absent.class, Locked.class,
      InUse.class,
      Damaged.class, TooNew.class);
  private static final Set<Class<? extends VaultState>> OUTSIDE_OR_OPENING = Set.of(Absent.class,
      Locked.class,
      InUse.class, Damaged.class, TooNew.class, Opening.class);

  private static final Map<Class<? extends VaultState>, Set<Class<? extends VaultState>>> TABLE = Map.of(
      Absent.class, OUTSIDE_OR_OPENING,
      Locked.class, OUTSIDE_OR_OPENING,
      InUse.class, OUTSIDE_OR_OPENING,
      Damaged.class, OUTSIDE_OR_OPENING,
      TooNew.class, OUTSIDE_OR_OPENING,
      Opening.class, Set.of(Absent.class, Locked.class, InUse.class, Damaged.class, TooNew.class, Open.class),
      Open.class, Set.of(Closing.class),
      Closing.class, OUTSIDE);

  private Moves() {}

  static boolean legal(VaultState from, VaultState to) {
    return TABLE.getOrDefault(from.getClass(), Set.of()).contains(to.getClass());
  }
}
