package app.understory.intake.view.candidacy;

import app.understory.intake.candidacy.Judgement;
import app.understory.intake.candidacy.Judgement.State;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** How states of considerations read and look, in the list and wherever else they are told. */
public final class ConsiderationWords {
  private static final Words WORDS = Words.of(ConsiderationWords.class);

  private ConsiderationWords() {}

  /** <i>not asked</i>, <i>clear</i>, <i>discuss</i>. */
  public static String state(State state) {
    return WORDS.get("state." + state);
  }

  /** Its mark: a dashed ring for not asked, a tick for clear, a ring for unknown, speech, a barred square. */
  public static StatusMark.Kind mark(State state) {
    return switch (state) {
      case NOT_ASKED -> StatusMark.Kind.DASHED;
      case CLEAR -> StatusMark.Kind.TICK;
      case UNKNOWN -> StatusMark.Kind.RING;
      case DISCUSS -> StatusMark.Kind.SPEECH;
      case STOPS -> StatusMark.Kind.BARRED;
    };
  }

  /** The style class of its mark and word: what was not asked is quiet, since it is no fault yet. */
  static String style(State state) {
    return switch (state) {
      case NOT_ASKED -> "us-quiet";
      case CLEAR -> "us-cand-clear";
      case UNKNOWN, DISCUSS, STOPS -> "us-warn";
    };
  }

  /** The state that a key sets, by the first letter of its word. */
  static Optional<State> of(KeyCode key) {
    return switch (key) {
      case N -> Optional.of(State.NOT_ASKED);
      case C -> Optional.of(State.CLEAR);
      case U -> Optional.of(State.UNKNOWN);
      case D -> Optional.of(State.DISCUSS);
      case S -> Optional.of(State.STOPS);
      default -> Optional.empty();
    };
  }

  /** The letter that sets it. */
  static String letter(State state) {
    return state(state).substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /** <i>10:22, you</i>, <i>3 Nov, R. Placeholder</i>; nothing where it was not asked. */
  static String when(Line line, LocalDate today) {
    Optional<Judgement> judgement = line.standing().judgement()
        .filter(each -> each.state() != State.NOT_ASKED);
    if (judgement.isEmpty()) {
      return "";
    }
    LocalDate day = judgement.get().judged().day();
    String when = day.equals(today)
        ? Days.time(judgement.get().judged().wall())
        : new Days(today).margin(day);
    return WORDS.get("when", when, line.mine() ? WORDS.get("you") : shortly(line.by()));
  }

  /** <i>R. Placeholder</i> of <i>Robin Placeholder</i>. */
  private static String shortly(String name) {
    String[] parts = name.strip().split("\\s+", -1);
    return parts.length < 2 || parts[0].isEmpty()
        ? name
        : parts[0].substring(0, parts[0].offsetByCodePoints(0, 1)) + ". " + parts[parts.length - 1];
  }
}
