package app.understory.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All rules of the house, over any root package: the real one, and one built to break them. */
public final class HouseRules {
  private final List<Rule> rules;

  public HouseRules(String root) {
    rules = Stream.of(new FloorRules(root).all(), new LibraryRules(root).all(), new StoreRules(root).all(),
        new ScreenRules(root).all(), new PlainRules(root).all()).flatMap(List::stream).toList();
  }

  /** The compiled classes below a folder. */
  public static JavaClasses classes(Path folder) {
    return new ClassFileImporter().importPath(folder);
  }

  public List<String> names() {
    return rules.stream().map(Rule::name).toList();
  }

  public String reason(String name) {
    return rule(name).reason();
  }

  /** What breaks the rule of this name, as {@code class: what is wrong}. */
  public List<String> broken(String name, JavaClasses classes) {
    return rule(name).broken(classes);
  }

  private Rule rule(String name) {
    return rules.stream().filter(rule -> rule.name().equals(name)).findFirst().orElseThrow();
  }
}
