package app.understory.session.view.reach;

import app.understory.intake.history.Allergies;
import app.understory.intake.history.Medicine;
import java.util.List;

/**
 * What a helper asks of a person's health.
 *
 * @param medicines those that are taken, in the order in which they were noted
 */
public record Health(Allergies allergies, List<Medicine> medicines) {
  /** No one knows anything. */
  public static final Health UNKNOWN = new Health(new Allergies.NotAsked(), List.of());

  public Health {
    medicines = List.copyOf(medicines);
  }
}
