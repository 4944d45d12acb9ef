package app.understory.visit;

import java.util.UUID;

/** The id of a contact. */
public record ContactId(UUID value) {}
