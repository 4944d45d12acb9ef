package app.understory.house;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints the twenty longest tests when all are done. */
public final class Longest implements TestExecutionListener {
  private static final int SHOWN = 20;

  private final Map<String, Long> began = new ConcurrentHashMap<>();
  private final Map<String, Long> took = new ConcurrentHashMap<>();

  @Override
  public void executionStarted(TestIdentifier test) {
    began.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Long start = began.remove(test.getUniqueId());
    if (test.isTest() && start != null) {
      took.merge(name(test), (System.nanoTime() - start) / 1_000_000, Long::sum);
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    StringBuilder lines = new StringBuilder("The twenty longest tests, in milliseconds:\n");
    took.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(SHOWN)
        .forEach(one -> lines.append("%7d  %s%n".formatted(one.getValue(), one.getKey())));
    System.out.print(lines);
  }

  private static String name(TestIdentifier test) {
    return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
        .map(source -> source.getClassName().replaceFirst(".*\\.", "") + "." + source.getMethodName())
        .orElse(test.getDisplayName());
  }
}
