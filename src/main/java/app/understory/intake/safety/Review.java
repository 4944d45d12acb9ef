package app.understory.intake.safety;

import app.understory.vault.time.Moment;
import java.util.UUID;

/**
 * A plan as it stood when a clinician went through it with the person. Never changed.
 *
 * @param by the clinician
 */
public record Review(UUID id, SafetyPlan plan, Moment reviewed, UUID by) {}
