package app.understory.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Types on a real screen, which stands as in its screen test. For each key: its event, CSS and layout, on the JavaFX
 * thread, beside one frame at 60 Hz.
 */
record Typing(String name, String screen) implements BenchRow {
  /** What a screen reports its 99th percentile under, in milliseconds. */
  static final String REPORTED = "p99";
  private static final double FRAME = 1000.0 / 60;

  @Override
  public List<String> names() {
    return List.of(name);
  }

  @Override
  public List<Figure> measure(Path folder) throws Exception {
    Heard heard = new Heard();
    LauncherConfig plain = LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false)
        .build();
    try (LauncherSession session = LauncherFactory.openSession(plain)) {
      session.getLauncher().execute(LauncherDiscoveryRequestBuilder.request()
          .selectors(DiscoverySelectors.selectMethod(screen + "#typing(org.junit.jupiter.api.TestReporter)"))
          .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
          .filters(EngineFilter.includeEngines("junit-jupiter")).build(), heard);
    }
    return List
        .of(new Figure(name, Double.parseDouble(heard.figure()), FRAME, "ms", 1, Keys.KEYS, Keys.WARM));
  }

  private static final class Heard implements TestExecutionListener {
    private final AtomicReference<String> reported = new AtomicReference<>("");
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
      reported.set(entry.getKeyValuePairs().getOrDefault(REPORTED, ""));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      result.getThrowable().ifPresent(failure::set);
    }

    String figure() {
      Throwable failed = failure.get();
      if (failed != null || reported.get().isEmpty()) {
        throw new IllegalStateException("the screen did not come to an end", failed);
      }
      return reported.get();
    }
  }
}
