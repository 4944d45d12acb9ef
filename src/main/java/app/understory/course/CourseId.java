package app.understory.course;

import java.util.UUID;

/** The id of a course. */
public record CourseId(UUID value) {}
