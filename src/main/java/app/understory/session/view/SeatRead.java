package app.understory.session.view;

import app.understory.people.Namesakes;
import app.understory.people.Person;
import app.understory.prep.Worksheet;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Session;
import app.understory.session.concern.Care;
import app.understory.session.line.Lanes;
import app.understory.session.line.LineDraft;
import app.understory.session.view.reach.Use;
import app.understory.strand.Strand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is read when one sits down to a session: it belongs off the JavaFX thread. */
record SeatRead(Facts facts, List<Entry> entries, List<Care> cares, Lanes lanes, List<Entry> unsettled,
    Optional<LineDraft> draft, Map<EntryId, List<Use>> uses) {

  /** Reads it. */
  static SeatRead of(SessionDesk desk, Session session) {
    Person person = desk.people().find(session.person()).orElseThrow();
    Worksheet sheet = session.worksheet().flatMap(desk.preparation()::find).orElseGet(
        () -> desk.preparation().look(session.person(), session.number(), session.visit().orElse(null)));
    List<Strand> live = desk.strands().of(session.person()).stream()
        .filter(strand -> strand.number().isPresent())
        .sorted(Comparator.comparingInt(strand -> strand.number().getAsInt())).toList();
    Facts facts = new Facts(session, person, sheet, live, desk.log().terms(session.id()),
        namesake(desk, person), desk.people().allies(person.id()), desk.room().now(),
        desk.health().apply(person.id()));
    return new SeatRead(facts, desk.log().entries(session.id()), desk.log().cares(session.id()),
        desk.log().lanes(), desk.drafts().unsettled(session.id()), desk.drafts().read(session.id()),
        desk.uses().of(session.person()));
  }

  private static Optional<Namesakes.Mark> namesake(SessionDesk desk, Person person) {
    List<Person> all = new ArrayList<>(desk.people().everyone());
    all.addAll(desk.people().archived());
    return Namesakes.among(all).of(person.id());
  }
}
