package app.understory.prep.template;

import app.understory.prep.Field;
import app.understory.prep.Writing;
import app.understory.strand.Strand;
import java.util.List;

/** The parts of a worksheet that a template may leave out. The intention and what comes before the medicine always stand. */
public enum Part {
  THEMES(Strand.Kind.THEME), STUCK_PLACES(Strand.Kind.STUCK_PLACE), QUESTIONS(Strand.Kind.QUESTION), SET(
      Field.MOOD, Field.SLEEP, Field.LAST_MEAL, Field.FEARS, Field.HOPES), SETTING(Field.ROOM, Field.MUSIC,
          Field.COMPANY, Field.TOUCH, Field.SAFE_WORD, Field.PLANNED_DEPTH), OPENINGS(Field.I_AM,
              Field.OTHER_PEOPLE, Field.THE_WORLD);

  private final List<Field> fields;
  private final List<Strand.Kind> kinds;

  Part(Strand.Kind kind) {
    fields = List.of();
    kinds = List.of(kind);
  }

  Part(Field... fields) {
    this.fields = List.of(fields);
    kinds = List.of();
  }

  /** Something is written in it, or a place for something was made. */
  public boolean written(Writing writing) {
    return fields.stream().anyMatch(field -> !writing.text(field).isBlank())
        || kinds.stream().anyMatch(kind -> !writing.of(kind).isEmpty());
  }
}
