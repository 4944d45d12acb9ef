package app.understory.intake.history;

import app.understory.intake.history.Trial.Adequate;
import app.understory.intake.history.Trial.Episode;
import app.understory.intake.history.Trial.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which trials are adequate failures of this episode: dose and time judged adequate, no response (less than 25 % better),
 * in the present episode. What is unknown is never counted, and neither is a response that was lost or partial. It
 * counts; whether a depression is treatment-resistant (by convention two adequate trials failed in the episode) is the
 * clinician's to judge.
 *
 * @param counted those counted, in the order of the table
 * @param inEpisode how many trials belong to the present episode
 * @param all       how many there are
 */
public record TrialCount(List<Trial> counted, int inEpisode, int all) {
  public TrialCount {
    counted = List.copyOf(counted);
  }

  /**
   * Counts.
   *
   * @param diagnoses the earliest beginning of an episode that is written there divides this episode from earlier ones;
   *                  where none is, dates alone put no trial into an earlier one, nor into this one
   */
  public static TrialCount of(List<Trial> trials, List<Diagnosis> diagnoses) {
    Optional<LocalDate> began = diagnoses.stream().flatMap(each -> each.episodeBegan().stream())
        .map(PartialDay::first).min(LocalDate::compareTo);
    List<Trial> counted = new ArrayList<>();
    int inEpisode = 0;
    for (Trial trial : trials) {
      if (inEpisode(trial, began)) {
        inEpisode++;
        if (failed(trial)) {
          counted.add(trial);
        }
      }
    }
    return new TrialCount(counted, inEpisode, trials.size());
  }

  /** The number it has among those counted, from 1; 0 where it is not counted. */
  public int number(Trial trial) {
    return counted.indexOf(trial) + 1;
  }

  private static boolean failed(Trial trial) {
    return trial.dose() == Adequate.YES && trial.time() == Adequate.YES && trial.response() == Response.NONE;
  }

  private static boolean inEpisode(Trial trial, Optional<LocalDate> began) {
    return switch (trial.episode()) {
      case THIS -> true;
      case EARLIER -> false;
      case BY_DATES -> began.isPresent() && Period.read(trial.period())
          .filter(period -> !period.begin().first().isBefore(began.get())).isPresent();
    };
  }

  /** Whether its dates leave open to which episode it belongs, and nobody said. */
  public static boolean open(Trial trial, List<Diagnosis> diagnoses) {
    return trial.episode() == Episode.BY_DATES && (Period.read(trial.period()).isEmpty()
        || diagnoses.stream().allMatch(each -> each.episodeBegan().isEmpty()));
  }
}
