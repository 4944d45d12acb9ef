package app.understory.visit;

import java.util.UUID;

/** The id of a visit. */
public record VisitId(UUID value) {}
