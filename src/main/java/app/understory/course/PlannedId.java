package app.understory.course;

import java.util.UUID;

/** The id of a dose of a course. */
public record PlannedId(UUID value) {}
