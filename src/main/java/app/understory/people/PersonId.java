package app.understory.people;

import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) {}
