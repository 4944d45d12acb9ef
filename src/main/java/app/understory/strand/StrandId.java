package app.understory.strand;

import java.util.UUID;

/** The id of a strand. */
public record StrandId(UUID value) {}
