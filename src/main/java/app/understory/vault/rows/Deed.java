package app.understory.vault.rows;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is being done, for the audit.
 *
 * @param verb    a short name in small letters and dots, as {@code session.observe}
 * @param subject the person it concerns, if any: changes are published under it
 */
public record Deed(String verb, @Nullable UUID subject) {
  /** A deed that concerns no one person. */
  public static Deed of(String verb) {
    return new Deed(verb, null);
  }

  public static Deed of(String verb, UUID subject) {
    return new Deed(verb, subject);
  }
}
