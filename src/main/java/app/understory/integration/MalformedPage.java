package app.understory.integration;

/** A kept page that cannot be read. The message says where and why, and never holds a person's words. */
public final class MalformedPage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MalformedPage(String message) {
    super(message);
  }
}
