package app.understory.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Time, statics and names. */
final class PlainRules {
  private static final Set<String> ROOMS = Set.of("util", "utils", "common", "helper", "helpers", "manager",
      "managers", "impl", "dto", "misc");
  private static final Pattern TYPES = Pattern
      .compile(".*(Util|Utils|Helper|Helpers|Manager|Impl|Dto|DTO|Common)");
  private static final Pattern CLOCK = Pattern
      .compile("java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv)"
          + "|java\\.time\\.Clock\\.(system\\w*|tick\\w*)|java\\.time\\.ZoneId\\.systemDefault"
          + "|java\\.util\\.TimeZone\\.getDefault|java\\.util\\.Date\\.<init>|java\\.util\\.Calendar\\.getInstance");
  private static final Set<String> CHANGING = Set.of("java.util.ArrayList", "java.util.HashMap",
      "java.util.LinkedHashMap", "java.util.HashSet", "java.util.LinkedHashSet", "java.util.TreeMap",
      "java.util.ArrayDeque", "java.util.LinkedList", "java.lang.ThreadLocal", "java.util.Random");

  private final String root;
  private final Set<String> platform = javaLang();

  PlainRules(String root) {
    this.root = root;
  }

  List<Rule> all() {
    return List.of(
        new Rule("time and environment are handed in",
            "Only the composition root (desk.Main and desk.start) reads the system clock, the environment or the"
                + " default zone: everybody else takes a Timekeeper, so that a test can be at midnight.",
            this::clock),
        new Rule("nothing static changes",
            "What is static and changes outlives the lock, and no test can be rid of it.", this::statics),
        new Rule("rooms are named for what happens in them",
            "No util, common, helper, manager, impl or dto: such a room takes in everything.", this::rooms),
        new Rule("no type takes a name of java.lang",
            "A reader who sees Record or Process must not have to look up which.", this::names));
  }

  private void clock(JavaClass type, Consumer<String> wrong) {
    Place here = Place.of(root, type);
    boolean composition = here.on("desk")
        && (here.room().equals("start") || (here.room().isEmpty() && Place.file(type).equals("Main")));
    if (!composition) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        String name = access.getTargetOwner().getName() + "." + access.getName();
        if (CLOCK.matcher(name).matches()
            || (name.startsWith("java.time.") && name.endsWith(".now") && bare(access))) {
          wrong.accept("calls " + name);
        }
      }
    }
  }

  /** A {@code now()} that takes no clock. */
  private static boolean bare(JavaAccess<?> access) {
    return access.getTarget().resolveMember().filter(JavaCodeUnit.class::isInstance)
        .map(member -> ((JavaCodeUnit) member).getRawParameterTypes().stream()
            .noneMatch(one -> one.getName().equals("java.time.Clock")))
        .orElse(true);
  }

  private void statics(JavaClass type, Consumer<String> wrong) {
    for (JavaField field : type.getFields()) {
      Set<JavaModifier> is = field.getModifiers();
      if (!is.contains(JavaModifier.STATIC) || is.contains(JavaModifier.SYNTHETIC)) {
        continue;
      }
      String held = field.getRawType().getName();
      if (!is.contains(JavaModifier.FINAL)) {
        wrong.accept("static " + field.getName() + " is not final");
      } else if (CHANGING.contains(held) || held.startsWith("java.util.concurrent.")
          || held.startsWith("javafx.beans.") || held.startsWith("javafx.collections.")
          || (held.startsWith("[") && !is.contains(JavaModifier.PRIVATE))) {
        wrong.accept("static " + field.getName() + " can change");
      }
    }
  }

  private void rooms(JavaClass type, Consumer<String> wrong) {
    Place here = Place.of(root, type);
    Stream.concat(Stream.of(here.floor()), Stream.of(here.room().split("\\.", -1))).filter(ROOMS::contains)
        .forEach(room -> wrong.accept("stands in a room named " + room));
    if (TYPES.matcher(type.getSimpleName()).matches()) {
      wrong.accept("is named " + type.getSimpleName());
    }
  }

  private void names(JavaClass type, Consumer<String> wrong) {
    if (platform.contains(type.getSimpleName())) {
      wrong.accept("is named like java.lang." + type.getSimpleName());
    }
  }

  private static Set<String> javaLang() {
    Path lang = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
    try (Stream<Path> files = Files.list(lang)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".class"))
          .filter(name -> !name.contains("$") && !name.contains("-"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(PlainRules::visible).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean visible(String name) {
    try {
      return java.lang.reflect.Modifier
          .isPublic(Class.forName("java.lang." + name, false, null).getModifiers());
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
