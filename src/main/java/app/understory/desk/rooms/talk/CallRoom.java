package app.understory.desk.rooms.talk;

import app.understory.desk.Bench;
import app.understory.desk.palette.Commands;
import app.understory.desk.rooms.PeopleRoom;
import app.understory.kit.Screen;
import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.practice.DisclosureStore;
import app.understory.practice.Disclosures;
import app.understory.session.LiveLog;
import app.understory.vault.Vault;
import app.understory.visit.Contact;
import app.understory.visit.ContactStore;
import app.understory.visit.Contacts;
import app.understory.visit.view.CallController;
import app.understory.visit.view.CallExits;
import app.understory.visit.view.CallFacts;
import app.understory.visit.view.CallModel;
import app.understory.visit.view.CallScreen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Calls and messages: they come in between whatever one is at. */
public final class CallRoom {
  private final Bench bench;
  private final People people;
  private final Contacts contacts;
  private final Disclosures disclosures;
  private final List<CallFacts> more = new ArrayList<>();
  private CallFacts facts = _ -> CallFacts.Known.NOTHING;

  public CallRoom(Bench bench, People people) {
    this.bench = bench;
    this.people = people;
    Vault vault = bench.vault();
    contacts = new Contacts(new ContactStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    disclosures = new Disclosures(new DisclosureStore(vault.rows()), vault.scribe(), vault.ids(),
        vault.time());
  }

  public Contacts contacts() {
    return contacts;
  }

  public Disclosures disclosures() {
    return disclosures;
  }

  /** Tells it what the records know of a person. */
  public CallRoom knowing(PeopleRoom room, LiveLog log) {
    facts = new KnownToTell(people, room.visits(), log, more);
    return this;
  }

  /** What another room knows of a person. */
  public void tell(CallFacts other) {
    more.add(other);
  }

  /** What the palette understands: a call, and a name. */
  public List<Commands> commands() {
    return List.of(new CallCommands(this, new Found(people)), new OpenCommands(people, bench.ways()));
  }

  /** Who may be on the line about that person: the prescriber first, then the person. Not for the JavaFX thread. */
  List<Contact.With> parties(Person person) {
    List<Contact.With> all = new ArrayList<>(people.allies(person.id()).stream().map(Contact.With::of)
        .sorted(Comparator.comparing((Contact.With with) -> with.who() != Contact.Who.PRESCRIBER)).toList());
    boolean prescriber = !all.isEmpty() && all.getFirst().who() == Contact.Who.PRESCRIBER;
    all.add(prescriber ? 1 : 0, new Contact.With(Contact.Who.PERSON, person.preferredName(),
        Optional.ofNullable(person.reach().phone())));
    return all;
  }

  List<Ally> allies() {
    return people.allies();
  }

  Optional<Person> person(PersonId id) {
    return people.find(id);
  }

  private record Begin(List<Contact.With> parties, Optional<Contact> unfinished) {}

  /** Begins a call; one about that person with the same party that was not ended is gone on with. */
  void begin(Person person, Contact.With with) {
    bench.stagehand().run(() -> new Begin(parties(person), contacts.unfinished().stream()
        .filter(each -> each.person().equals(person.id()) && each.with().name().equals(with.name()))
        .reduce((_, later) -> later))).then(begin -> begin.unfinished().ifPresentOrElse(
            contact -> show(person, begin.parties(), contact, true),
            () -> show(person, begin.parties(), Contact.begun(contacts.nextId(), person.id(), with, false,
                contacts.now()), false)));
  }

  /** Begins a call with the person. */
  public void withThem(Person person) {
    begin(person, new Contact.With(Contact.Who.PERSON, person.preferredName(),
        Optional.ofNullable(person.reach().phone())));
  }

  /** Goes on with a call that was not ended, or calls again whom was spoken with last, or else the first party. */
  public void goOn(PersonId about) {
    bench.stagehand().run(() -> people.find(about).map(person -> {
      List<Contact> all = contacts.of(about);
      return new Last(person, parties(person),
          all.stream().filter(each -> each.ended().isEmpty()).findFirst(),
          all.stream().findFirst().map(Contact::with));
    })).then(found -> found.ifPresent(last -> last.unfinished().ifPresentOrElse(
        contact -> show(last.person(), last.parties(), contact, true),
        () -> begin(last.person(), last.with().orElseGet(last.parties()::getFirst)))));
  }

  private record Last(Person person, List<Contact.With> parties, Optional<Contact> unfinished,
      Optional<Contact.With> with) {}

  /** Opens a contact that was kept. */
  public void open(Contact contact) {
    bench.stagehand()
        .run(() -> people.find(contact.person()).map(person -> new Known(person, parties(person))))
        .then(found -> found.ifPresent(who -> show(who.person(), who.parties(), contact, true)));
  }

  private record Known(Person person, List<Contact.With> parties) {}

  private void show(Person person, List<Contact.With> parties, Contact contact, boolean kept) {
    CallModel model = new CallModel(person, parties, contact, kept,
        new CallModel.Sources(contacts, disclosures, facts, bench.vault().drafts()), bench.stagehand());
    CallExits back = bench.ways()::resume;
    Screen<CallController> screen = CallScreen.of(model, back);
    bench.ways().interrupt(screen);
  }
}
