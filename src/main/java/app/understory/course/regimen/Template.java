package app.understory.course.regimen;

import java.util.UUID;

/**
 * A regimen to begin a course with.
 *
 * @param own whether the practice wrote or changed it; otherwise it is as delivered
 */
public record Template(UUID id, Regimen regimen, boolean own) {}
