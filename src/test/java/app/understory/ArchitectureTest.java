package app.understory;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.house.HouseRules;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The rules of the house hold, and each of them is seen to fail on the house in {@code crooked}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // what is read of all classes goes with the instance
class ArchitectureTest {
  private final JavaClasses house = HouseRules.classes(Path.of("target/classes"));
  private final JavaClasses crooked = HouseRules.classes(Path.of("target/test-classes/crooked"));

  @TestFactory
  Stream<DynamicTest> theHouseKeeps() {
    HouseRules rules = new HouseRules("app.understory");
    return rules.names().stream().map(name -> DynamicTest.dynamicTest(name,
        () -> assertThat(rules.broken(name, house)).as(rules.reason(name)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> aCrookedHouseBreaks() {
    HouseRules rules = new HouseRules("crooked");
    Map<String, List<String>> expected = expected();
    return rules.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
      Set<String> blamed = new HashSet<>();
      rules.broken(name, crooked).forEach(line -> blamed.add(line.substring(0, line.indexOf(':'))));
      assertThat(blamed).as(name).containsExactlyInAnyOrderElementsOf(
          expected.getOrDefault(name, List.of("a class that breaks it is missing")));
    }));
  }

  @Test
  void noExpectationIsOutOfDate() {
    assertThat(new HouseRules("crooked").names()).containsAll(expected().keySet());
  }

  /** Rule by rule, the classes of the crooked house that break it and no others. */
  private Map<String, List<String>> expected() {
    Map<String, List<String>> all = new TreeMap<>();
    crooked.stream().filter(type -> type.isAnnotatedWith(crooked.Breaks.class)).forEach(type -> {
      for (String rule : type.getAnnotationOfType(crooked.Breaks.class).value()) {
        all.computeIfAbsent(rule, _ -> new java.util.ArrayList<>()).add(type.getName());
      }
    });
    return all;
  }
}
