package app.understory.measure.safety;

import app.understory.measure.Measures;
import app.understory.measure.Response;
import app.understory.measure.Scoring;
import app.understory.measure.definition.Condition;
import app.understory.measure.definition.Level;
import app.understory.measure.definition.Measure;
import java.util.List;
import java.util.Optional;

/**
 * A form with an answer that must not be missed: PHQ-9 item 9 of 1 or more (Kroenke 2001), any yes on the C-SSRS
 * screener (Posner 2011). It stands until a clinician answers it in words.
 *
 * @param measure the instrument
 * @param answer  the clinician's words, if there are any; they may be to earlier answers of the form
 */
public record SafetyFlag(Response form, Measure measure, Optional<SafetyAnswer> answer) {

  /** The answers it is about, as {@code 9=1}. */
  public String about() {
    return Measures.flags(measure, form.answers()).orElse("");
  }

  /** The numbers of the items it is about. */
  public List<Integer> items() {
    return Scoring.reckon(measure, form.answers()).flags().stream().map(Condition::item).distinct().toList();
  }

  /** The level its answers reach, where the instrument has levels. */
  public Optional<Level> level() {
    return Scoring.atLeast(measure, form.answers());
  }

  /** Whether its level is the gravest there is: then an action in words is needed too. */
  public boolean needsAction() {
    return level().filter(level -> level.equals(measure.levels().getFirst())).isPresent();
  }

  /** Whether it still stands: no words to these very answers. */
  public boolean stands() {
    return answer.filter(given -> given.about().equals(about())).isEmpty();
  }
}
