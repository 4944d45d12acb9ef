package app.understory.vault.keys.slots;

/** The key file asks for more memory than this program may use; a computer with more opens it. Nothing was changed. */
public final class TooCostly extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooCostly(int memoryKiB, OutOfMemoryError cause) {
    super(
        "a passphrase of this vault takes " + memoryKiB / 1024 + " MiB of memory to try, more than there is",
        cause);
  }
}
