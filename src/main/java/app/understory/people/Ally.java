package app.understory.people;

import java.util.Optional;
import java.util.UUID;

/** Someone around a person: who takes them home, whom to ring, who prescribes. */
public record Ally(UUID id, PersonId person, Role role, String name, Optional<String> relation,
    Optional<String> phone) {

  public Ally {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an ally has a name");
    }
  }

  /** What they are to the person. */
  public enum Role {
    ESCORT, EMERGENCY, PRESCRIBER, PRIMARY_CARE, PSYCHIATRIST, FRIEND, GUARDIAN
  }
}
