package app.understory.vault;

/** The vault cannot be opened now; the state says why. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient VaultState state;

  Refused(VaultState state) {
    super(state.getClass().getSimpleName());
    this.state = state;
  }

  VaultState state() {
    return state;
  }
}
