package app.understory.integration.template;

/** The notes for which the practice may say what they usually begin with. A journal is the person's own, and begins empty. */
public enum Sort {
  /** An integration note. */
  INTEGRATION,
  /** A therapist's note of the record. */
  RECORD,
  /** A process note, private. */
  PROCESS
}
