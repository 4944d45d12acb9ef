package app.understory.measure;

import java.util.UUID;

/** The id of one form that was begun. */
public record ResponseId(UUID value) {}
