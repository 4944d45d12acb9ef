package app.understory.desk.demo;

import app.understory.intake.talk.Consultation;
import app.understory.intake.talk.Consultation.Outcome;
import app.understory.intake.talk.TalkField;
import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import app.understory.visit.Contact;
import app.understory.visit.ContactLine;
import app.understory.visit.ContactLine.Part;
import app.understory.visit.VisitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What fictional people say in a first talk, and what is said on the telephone. */
final class TalkScript {
  private static final List<String> HOPES = List.of("To be in the room when someone talks to me.",
      "To sleep, and not to dread the morning.", "To stop carrying the whole house.",
      "To feel that the year moves again.");
  private static final List<String> CAME = List.of(
      "Three winters now. Two things were tried, one was stopped for the sleep. A friend read about it.",
      "It came back after the move. The talking helps, and does not reach all of it.",
      "For as long as they can say. They wanted to hear what it is from a person.",
      "After the accident. They have read a good deal, and distrust half of it.");
  private static final List<String> ASKED = List.of(
      "Would I be alone with it? No, and I said who stays, and for how long.",
      "What if nothing comes? We sit with the nothing.",
      "Do I have to talk? No. Some of it has no words for a while.",
      "Who decides? You do, and a prescriber has to agree.");
  private static final List<String> HEARD = List.of("a friend", "their doctor", "our page",
      "a talk in the library");
  private static final List<String> SAID = List.of("Asked how the last one went. I gave doses and pressures.",
      "Wanted to know about the sleep since then. It is better by their own account.",
      "Nothing new in the medicines as far as they know.");
  private static final List<String> AGREED = List.of("Goes on as ordered.",
      "Wants the pressures in writing before the next one.", "We speak again after the next two.");

  private final int pick;

  /** @param pick which of each: the same number picks the same */
  TalkScript(int pick) {
    this.pick = pick;
  }

  /** A first talk that ended in an invitation. */
  Consultation talk(PersonId person, VisitId visit, Moment began, LocalDate followUp, boolean cameBack) {
    Map<TalkField, String> words = new EnumMap<>(TalkField.class);
    words.put(TalkField.HOPE, of(HOPES));
    words.put(TalkField.CAME, of(CAME));
    words.put(TalkField.WINDOW, "Nobody told me there was an after.");
    words.put(TalkField.ASKED, of(ASKED));
    words.put(TalkField.HEARD, of(HEARD));
    words.put(TalkField.NEXT, "They write when they have slept on it.");
    return Consultation.begun(person, Optional.of(visit), began).with(words)
        .inquired(Optional.of(began.day().minusDays(3))).with(Optional.of(Outcome.INVITE))
        .followUp(Optional.of(followUp)).followed(cameBack ? Optional.of(began) : Optional.empty());
  }

  /** The prescriber rings: two lines said, one agreed. */
  void call(Hands hands, PersonId person, Contact.With prescriber, Moment began) {
    Contact call = Contact.begun(hands.contacts().nextId(), person, prescriber, true, began)
        .ended(Optional.of(later(began, 6)));
    line(hands, call, Part.SAID, of(SAID), later(began, 1));
    line(hands, call, Part.SAID, SAID.get((pick + 1) % SAID.size()), later(began, 3));
    line(hands, call, Part.AGREED, of(AGREED), later(began, 5));
  }

  private static void line(Hands hands, Contact call, Part part, String words, Moment when) {
    hands.contacts()
        .write(call, ContactLine.typed(hands.contacts().nextLine(), call.id(), part, words, when, when))
        .join();
  }

  private static Moment later(Moment moment, int minutes) {
    return new Moment(moment.at().plus(Duration.ofMinutes(minutes)), moment.zone());
  }

  private String of(List<String> all) {
    return all.get(pick % all.size());
  }
}
