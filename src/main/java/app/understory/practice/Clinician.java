package app.understory.practice;

import java.util.UUID;

/** Someone who works in the practice and writes in its records. */
public record Clinician(UUID id, String name, Role role) {

  /** What they may do. */
  public enum Role {
    OWNER, THERAPIST, ASSISTANT, CUSTODIAN
  }
}
