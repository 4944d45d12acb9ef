package app.understory.strand;

import app.understory.vault.time.Moment;
import java.util.UUID;

/** How a strand was put into words at one time. Earlier wordings stay as they were. */
public record Wording(UUID id, StrandId strand, String words, Moment said) {}
