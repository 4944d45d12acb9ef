package app.understory.house;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that takes longer than 15 seconds fails: the suite is run often only while it is quick. */
public final class Prompt implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
  /** The longest that one test may take. */
  public static final Duration LIMIT = Duration.ofSeconds(15);

  private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Prompt.class);

  @Override
  public void beforeTestExecution(ExtensionContext test) {
    test.getStore(HERE).put("began", System.nanoTime());
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    Long began = test.getStore(HERE).get("began", Long.class);
    if (began != null) {
      check(test.getDisplayName(), Duration.ofNanos(System.nanoTime() - began), LIMIT);
    }
  }

  static void check(String name, Duration took, Duration limit) {
    if (took.compareTo(limit) > 0) {
      throw new AssertionError(name + " took " + took.toMillis() + " ms: longer than " + limit.toSeconds()
          + " s belongs into the fault or benchmark runner");
    }
  }
}
