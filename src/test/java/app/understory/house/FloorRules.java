package app.understory.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Consumer;

/** Which room may know which. */
final class FloorRules {
  private final String root;

  FloorRules(String root) {
    this.root = root;
  }

  List<Rule> all() {
    return List.of(
        new Rule("every class has a floor",
            "A new room gets a floor in the order of treatment before it gets a class: then no circle can grow.",
            this::floorless),
        new Rule("imports run downwards",
            "A core imports only cores on lower floors and the vault; vault and kit import neither: data flows"
                + " in the order of treatment. What a low room must ask of a higher one it declares as a small"
                + " interface, and desk supplies it.",
            this::upward),
        new Rule("a view is used by the desk alone",
            "A view imports any core and the kit, never another view, and nothing but desk imports a view: so a"
                + " screen can be replaced, and its way out is an interface that desk implements.",
            this::viewed),
        new Rule("every package is null-marked",
            "NullAway looks only at packages that say @NullMarked in their package-info.", this::unmarked));
  }

  private void floorless(JavaClass type, Consumer<String> wrong) {
    if (!Place.of(root, type).known()) {
      wrong.accept("stands on no floor");
    }
  }

  private void upward(JavaClass type, Consumer<String> wrong) {
    Place here = Place.of(root, type);
    if (here.view() || here.on("desk") || !here.known()) {
      return;
    }
    Rule.neighbours(root, type).forEach(other -> {
      Place there = Place.of(root, other);
      boolean home = there.floor().equals(here.floor()) || there.floor().isEmpty();
      boolean allowed = home || (!here.on("kit") && !there.on("kit") && here.above(there));
      if (!allowed && !there.view()) {
        wrong.accept("imports " + other.getName());
      }
    });
  }

  private void viewed(JavaClass type, Consumer<String> wrong) {
    Place here = Place.of(root, type);
    if (here.on("desk")) {
      return;
    }
    Rule.neighbours(root, type).forEach(other -> {
      Place there = Place.of(root, other);
      boolean ownView = here.view() && here.floor().equals(there.floor());
      if (there.view() && !ownView) {
        wrong.accept("imports the view " + other.getName());
      } else if (here.view() && there.on("desk")) {
        wrong.accept("a view imports the desk: " + other.getName());
      }
    });
  }

  private void unmarked(JavaClass type, Consumer<String> wrong) {
    if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
      wrong.accept("its package is not @NullMarked");
    }
  }
}
