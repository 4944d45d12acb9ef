package app.understory.integration;

import java.util.UUID;

/** The id of a note. */
public record NoteId(UUID value) {}
