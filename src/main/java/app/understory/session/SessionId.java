package app.understory.session;

import java.util.UUID;

/** The id of a session. */
public record SessionId(UUID value) {}
