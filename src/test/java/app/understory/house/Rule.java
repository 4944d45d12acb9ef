package app.understory.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One rule of the house.
 *
 * @param name   a short name
 * @param reason what it holds and why, shown when it is broken
 * @param check  tells the consumer what is wrong with a class
 */
record Rule(String name, String reason, BiConsumer<JavaClass, Consumer<String>> check) {

  /** Every violation, as {@code class: what is wrong}, each once. */
  List<String> broken(JavaClasses classes) {
    return classes.stream().filter(type -> !type.getSimpleName().equals("package-info")).flatMap(type -> {
      Stream.Builder<String> found = Stream.builder();
      check.accept(type, wrong -> found.add(type.getName() + ": " + wrong));
      return found.build();
    }).distinct().sorted().toList();
  }

  /** The classes of the house that a class depends on. */
  static Stream<JavaClass> neighbours(String root, JavaClass type) {
    return foreign(type).filter(other -> Place.inHouse(root, other));
  }

  /** All classes that a class depends on, itself and its own file aside. */
  static Stream<JavaClass> foreign(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(other -> !other.isPrimitive())
        .filter(other -> !sameFile(type, other)).distinct();
  }

  private static boolean sameFile(JavaClass type, JavaClass other) {
    return type.getPackageName().equals(other.getPackageName())
        && !other.getPackageName().isEmpty()
        && Place.file(type).equals(Place.file(other));
  }
}
