package app.understory.intake.safety;

import app.understory.vault.time.Moment;
import java.util.Optional;

/**
 * That a plan is on file.
 *
 * @param reviewed when it was last gone through, if it was
 * @param changed  whether it was written in after that
 */
public record Standing(Optional<Moment> reviewed, boolean changed) {}
