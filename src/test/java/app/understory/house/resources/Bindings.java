package app.understory.house.resources;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;

/** Whether a screen and its controller know each other. */
final class Bindings {
  private Bindings() {}

  static List<String> wrong(Fxml screen) {
    if (screen.controller().isEmpty()) {
      return List.of();
    }
    List<String> wrong = new ArrayList<>();
    Class<?> controller;
    try {
      controller = Class.forName(screen.controller(), false, Bindings.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return List.of(screen.path() + " is bound by " + screen.controller() + ", which is not there");
    }
    Map<String, Field> fields = new HashMap<>();
    lineage(controller).flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> field.isAnnotationPresent(FXML.class))
        .forEach(field -> fields.put(field.getName(), field));
    Set<String> ids = new HashSet<>();
    screen.ids().forEach((id, element) -> {
      ids.add(id);
      ids.add(id + "Controller");
      Field field = fields.get(id);
      if (field != null && !element.contains(":") && !fits(field.getType(), element)) {
        wrong.add(
            screen.path() + " " + id + " is a " + element + ", not a " + field.getType().getSimpleName());
      }
    });
    fields.keySet().stream().filter(name -> !ids.contains(name)).filter(name -> !name.equals("resources"))
        .filter(name -> !name.equals("location"))
        .forEach(name -> wrong.add(screen.controller() + "." + name + " is nowhere in " + screen.path()));
    Set<String> methods = new HashSet<>();
    lineage(controller).flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .forEach(method -> methods.add(method.getName()));
    screen.handlers().stream().filter(name -> !methods.contains(name))
        .forEach(name -> wrong.add(screen.path() + " calls #" + name + ", which its controller has not"));
    return wrong;
  }

  /** Whether a field of that type can hold the element: one of its kind bears the element's name. */
  private static boolean fits(Class<?> field, String element) {
    return field.getSimpleName().equals(element) || !field.getName().startsWith("javafx.scene.control.")
        || java.lang.reflect.Modifier.isAbstract(field.getModifiers())
        || field.getSimpleName().equals("Labeled")
        || field.getSimpleName().equals("Control");
  }

  private static Stream<Class<?>> lineage(Class<?> type) {
    return Stream.<Class<?>>iterate(type, one -> one != null && one != Object.class, Class::getSuperclass);
  }
}
