package app.understory.prep;

import java.util.UUID;

/** The id of a worksheet. */
public record WorksheetId(UUID value) {}
