package app.understory.session;

import java.util.UUID;

/** The id of one entry of a session's log. */
public record EntryId(UUID value) {}
