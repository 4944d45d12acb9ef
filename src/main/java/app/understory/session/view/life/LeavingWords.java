package app.understory.session.view.life;

import app.understory.kit.Words;
import app.understory.session.VitalSigns;
import app.understory.session.leaving.Leaving;
import app.understory.session.leaving.Leaving.Item;
import app.understory.session.leaving.Readiness;
import app.understory.session.view.stream.LogWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How readiness to leave reads. */
public final class LeavingWords {
  private static final Words WORDS = Words.of(LeavingWords.class);

  private LeavingWords() {}

  /** What is ticked. */
  static String item(Item item) {
    return WORDS.get("item." + item.name());
  }

  /** As <i>1:38 since the last dose, 2:00 asked</i>. */
  static String time(Readiness ready) {
    if (ready.unwritten()) {
      return WORDS.get("time.unwritten");
    }
    return ready.sinceMinutes().isEmpty()
        ? WORDS.get("time.none")
        : WORDS.get(ready.stayed() ? "time" : "time.short", hours(ready.sinceMinutes().getAsInt()),
            hours(ready.stayMinutes()));
  }

  /** As <i>126/80, pulse 68, near 128/82, pulse 72 before</i>. */
  static String signs(Readiness ready) {
    if (ready.sinceMinutes().isEmpty()) {
      return WORDS.get("signs.undosed");
    }
    Optional<String> last = ready.last().map(LeavingWords::brief);
    if (last.isEmpty()) {
      return WORDS.get("signs.none");
    }
    return ready.before().map(LeavingWords::brief)
        .map(before -> WORDS.get(ready.near().isEmpty()
            ? "signs.unlike"
            : ready.near().get() ? "signs.near" : "signs.far", last.get(), before))
        .orElseGet(() -> WORDS.get("signs.nobefore", last.get()));
  }

  private static String brief(VitalSigns signs) {
    return LogWords.signs(new VitalSigns(signs.systolic(), signs.diastolic(), signs.pulse(),
        java.util.OptionalInt.empty()));
  }

  /** How they left, in a sentence; empty while they have not. */
  public static Optional<String> left(Readiness ready) {
    Leaving leaving = ready.leaving();
    return leaving.left().map(when -> {
      List<String> parts = new ArrayList<>();
      parts.add(WORDS.get("left", LogWords.clock(when)));
      ready.sinceMinutes().ifPresent(minutes -> parts.add(WORDS.get("left.since", hours(minutes))));
      leaving.decidedBy().ifPresent(by -> parts.add(WORDS.get("left.by", by)));
      leaving.early().filter(_ -> !ready.complete())
          .ifPresent(why -> parts.add(WORDS.get("left.early", why)));
      return WORDS.get("end", String.join(WORDS.get("comma"), parts));
    });
  }

  /** What was seen to be so, in a sentence; empty where nothing was. */
  public static Optional<String> seen(Readiness ready) {
    List<String> seen = new ArrayList<>();
    for (Item item : Item.values()) {
      if (ready.leaving().ticks().containsKey(item)) {
        seen.add(WORDS.get("seen." + item.name()));
      }
    }
    return seen.isEmpty() ? Optional.empty() : Optional.of(WORDS.get("seen", String.join(", ", seen)));
  }

  private static String hours(int minutes) {
    return LogWords.elapsed(minutes * 60_000L);
  }
}
