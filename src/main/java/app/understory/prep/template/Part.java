package app.understory.prep.template;

import app.understory.prep.Field;
import app.understory.prep.Writing;
import app.understory.strand.Strand;
import java.util.List;
import java.util.Optional;

/** The parts of a worksheet that a template may leave out. The intention and what comes before the medicine always stand. */
public enum Part {
  THEMES, STUCK_PLACES, QUESTIONS, SET, SETTING, OPENINGS;

  private Optional<Strand.Kind> kind() {
    return switch (this) {
      case THEMES -> Optional.of(Strand.Kind.THEME);
      case STUCK_PLACES -> Optional.of(Strand.Kind.STUCK_PLACE);
      case QUESTIONS -> Optional.of(Strand.Kind.QUESTION);
      case SET, SETTING, OPENINGS -> Optional.empty();
    };
  }

  private List<Field> fields() {
    return switch (this) {
      case THEMES, STUCK_PLACES, QUESTIONS -> List.of();
      case SET -> List.of(Field.MOOD, Field.SLEEP, Field.LAST_MEAL, Field.FEARS, Field.HOPES);
      case SETTING -> List.of(Field.ROOM, Field.MUSIC, Field.COMPANY, Field.TOUCH, Field.SAFE_WORD,
          Field.PLANNED_DEPTH);
      case OPENINGS -> List.of(Field.I_AM, Field.OTHER_PEOPLE, Field.THE_WORLD);
    };
  }

  /** Something is written in it, or a place for something was made. */
  public boolean written(Writing writing) {
    return fields().stream().anyMatch(field -> !writing.text(field).isBlank())
        || kind().filter(kind -> !writing.of(kind).isEmpty()).isPresent();
  }
}
