package app.understory.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What controllers and models may see. */
final class ScreenRules {
  private final String root;

  ScreenRules(String root) {
    this.root = root;
  }

  List<Rule> all() {
    return List.of(
        new Rule("a controller binds, and asks its model",
            "From cores a *Controller sees only records, enums and sealed types: never a store or a service. What"
                + " it wants it asks its model, which is tested without a window.",
            this::controllerReaches),
        new Rule("a controller has one model", "A *Controller uses the *Model of its own name and no other.",
            this::otherModel),
        new Rule("a model needs no toolkit",
            "A *Model imports javafx.beans, javafx.collections, kit.work and cores alone, and so does whatever of"
                + " its own room it uses: its tests run without a screen.",
            this::modelPaints),
        new Rule("only the kit returns to the screen's thread",
            "Platform.runLater stands in the kit alone: everybody else uses a Stagehand, which tests can make"
                + " direct, and which swallows no failure.",
            this::runsLater),
        new Rule("styles stand in CSS",
            "No setStyle and no colour in code: a theme is changed in one file, and contrast is tested there.",
            this::styled));
  }

  private void controllerReaches(JavaClass type, Consumer<String> wrong) {
    if (Place.file(type).endsWith("Controller")) {
      Rule.neighbours(root, type).filter(other -> Place.of(root, other).core())
          .filter(other -> !plainData(other))
          .forEach(other -> wrong.accept("reaches for " + other.getName()));
    }
  }

  /** A record, an enum, a sealed type or one of those it permits. */
  private static boolean plainData(JavaClass type) {
    Class<?> seen = type.reflect();
    return seen.isRecord() || seen.isEnum() || seen.isSealed()
        || java.util.Arrays.stream(seen.getInterfaces()).anyMatch(Class::isSealed);
  }

  private void otherModel(JavaClass type, Consumer<String> wrong) {
    String file = Place.file(type);
    if (file.endsWith("Controller")) {
      String own = file.substring(0, file.length() - "Controller".length()) + "Model";
      Rule.neighbours(root, type).filter(other -> Place.file(other).endsWith("Model"))
          .filter(other -> !Place.file(other).equals(own) && !plainData(other))
          .forEach(other -> wrong.accept("uses " + other.getName()));
    }
  }

  private void modelPaints(JavaClass type, Consumer<String> wrong) {
    if (Place.file(type).endsWith("Model")) {
      paints(type, new HashSet<>(), wrong);
    }
  }

  private void paints(JavaClass type, Set<String> seen, Consumer<String> wrong) {
    if (!seen.add(type.getName())) {
      return;
    }
    Rule.foreign(type).forEach(other -> {
      Place there = Place.of(root, other);
      boolean house = Place.inHouse(root, other);
      if (house && there.view()) {
        paints(other, seen, wrong);
      } else if (house ? there.on("kit") && !there.room().equals("work") : toolkit(other.getPackageName())) {
        wrong.accept((Place.file(type).endsWith("Model") ? "" : "through " + type.getSimpleName() + " ")
            + "imports " + other.getName());
      }
    });
  }

  private static boolean toolkit(String name) {
    return (name.startsWith("javafx.") && !name.startsWith("javafx.beans")
        && !name.startsWith("javafx.collections"))
        || name.startsWith("org.controlsfx") || name.startsWith("atlantafx") || name.startsWith("org.fxmisc");
  }

  private void runsLater(JavaClass type, Consumer<String> wrong) {
    if (Place.of(root, type).on("kit")) {
      return;
    }
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      if (access.getTargetOwner().getName().equals("javafx.application.Platform")
          && access.getName().equals("runLater")) {
        wrong.accept("calls Platform.runLater");
      }
    }
  }

  private void styled(JavaClass type, Consumer<String> wrong) {
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      if (access.getName().equals("setStyle")
          && access.getTargetOwner().getPackageName().startsWith("javafx.")) {
        wrong.accept("calls setStyle");
      }
      if (access.getTargetOwner().getName().equals("javafx.scene.paint.Color")
          && !access.getName().equals("TRANSPARENT")) {
        wrong.accept("names a colour by Color." + access.getName());
      }
    }
  }
}
