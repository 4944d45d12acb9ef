package app.understory.desk;

/** The program's plain door. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    System.out.println("Understory");
  }
}
