package app.understory.intake.candidacy;

import app.understory.intake.candidacy.Judgement.State;
import java.util.Optional;

/** A consideration, and how it stands for one person. */
public record Considered(Consideration about, Optional<Judgement> judgement) {

  /** How it stands; where nobody judged it, it was not asked. */
  public State state() {
    return judgement.map(Judgement::state).orElse(State.NOT_ASKED);
  }

  /** What was noted; may be empty. */
  public String note() {
    return judgement.map(Judgement::note).orElse("");
  }

  /** Where it is known from; may be empty. */
  public String source() {
    return judgement.map(Judgement::source).orElse("");
  }
}
