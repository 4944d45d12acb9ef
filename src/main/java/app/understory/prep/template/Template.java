package app.understory.prep.template;

import app.understory.prep.Field;
import app.understory.prep.Writing;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a worksheet of one sort shows and begins with.
 *
 * @param name   what the practice calls it; never blank
 * @param parts  the parts that are shown while nothing is written in the others
 * @param filled what stands in a field where nothing else does; fields of {@link #FILLABLE} only
 */
public record Template(UUID id, String name, Set<Part> parts, Map<Field, String> filled) {
  /** The longest name, in characters. */
  public static final int LONGEST = 60;
  /** The fields that a template may fill: those of the place, which many sessions share. */
  public static final List<Field> FILLABLE = List.of(Field.ROOM, Field.MUSIC, Field.COMPANY, Field.TOUCH,
      Field.PLANNED_DEPTH);

  public Template {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new IllegalArgumentException("a template has a name of at most " + LONGEST + " characters");
    }
    if (!FILLABLE.containsAll(filled.keySet())) {
      throw new IllegalArgumentException("a template fills the setting alone");
    }
    Set<Part> sorted = EnumSet.noneOf(Part.class);
    sorted.addAll(parts);
    parts = Collections.unmodifiableSet(sorted);
    Map<Field, String> written = new EnumMap<>(Field.class);
    filled.forEach((field, words) -> {
      if (!words.isBlank()) {
        written.put(field, words);
      }
    });
    filled = Collections.unmodifiableMap(written);
  }

  /** That writing with this template chosen: what is written stays, what is empty is filled. */
  public Writing on(Writing writing) {
    Writing laid = writing.with(Field.TEMPLATE, id.toString());
    for (Map.Entry<Field, String> each : filled.entrySet()) {
      if (laid.text(each.getKey()).isBlank()) {
        laid = laid.with(each.getKey(), each.getValue());
      }
    }
    return laid;
  }

  public Template named(String newName) {
    return new Template(id, newName, parts, filled);
  }

  /** With that part shown or left out. */
  public Template with(Part part, boolean shown) {
    Set<Part> changed = EnumSet.noneOf(Part.class);
    changed.addAll(parts);
    if (shown) {
      changed.add(part);
    } else {
      changed.remove(part);
    }
    return new Template(id, name, changed, filled);
  }

  /** With that field filled so; blank leaves it empty. */
  public Template with(Field field, String words) {
    Map<Field, String> changed = new EnumMap<>(Field.class);
    changed.putAll(filled);
    changed.put(field, words);
    return new Template(id, name, parts, changed);
  }
}
