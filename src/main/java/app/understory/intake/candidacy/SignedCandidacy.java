package app.understory.intake.candidacy;

import app.understory.vault.signing.Signatures.Verdict;
import app.understory.vault.time.Moment;
import java.util.List;

/**
 * The newest candidacy of a person, its signature verified now.
 *
 * @param clinician who signed, by name; empty where they are gone
 * @param covers    in words, what the signature covers
 * @param reopened  why it is open again; empty where it still holds
 */
public record SignedCandidacy(Candidacy candidacy, String clinician, String covers, Moment signed,
    Verdict verdict, List<Reopening> reopened) {
  public SignedCandidacy {
    reopened = List.copyOf(reopened);
  }

  /** It was signed, the signature is good, and nothing it rests on changed since. */
  public boolean holds() {
    return verdict == Verdict.GOOD && reopened.isEmpty();
  }
}
