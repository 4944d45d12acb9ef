package app.understory.visit;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Calls and messages: with whom, what was said, what was agreed. Reads are synchronous and belong off the JavaFX thread. */
public final class Contacts {
  private final ContactStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Contacts(ContactStore store, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** All contacts about one person, newest first. */
  public List<Contact> of(PersonId person) {
    return store.of(person);
  }

  /** Contacts that were begun and not ended, oldest first. */
  public List<Contact> unfinished() {
    return store.unfinished();
  }

  /** Contacts after which it was agreed to call again until the end of that day, and nobody did. */
  public List<Contact> again(LocalDate day) {
    return store.again(day.plusDays(1).atStartOfDay(time.now().zone()).toInstant());
  }

  public Optional<Contact> find(ContactId id) {
    return store.find(id);
  }

  /** The lines of a contact in their order, struck ones too. */
  public List<ContactLine> lines(ContactId contact) {
    return store.lines(contact);
  }

  /** What a line said before, oldest first. */
  public List<ContactLine> earlier(UUID line) {
    return store.earlier(line);
  }

  /** The short names of what was to be raised about a person and stands told to that party. */
  public Set<String> raised(PersonId person, Contact.Who who) {
    return Set.copyOf(store.raised(person, who));
  }

  /** Keeps a contact as it now is. */
  public CompletableFuture<Contact> save(Contact contact) {
    return scribe.write(Deed.of("contact.save", contact.person().value()), tx -> {
      store.put(tx, contact);
      return contact;
    });
  }

  /** Facts were shown to someone without a release: kept under a deed of its own, for the audit. */
  public CompletableFuture<Contact> showFacts(Contact contact) {
    Contact shown = contact.shown(time.now());
    return scribe.write(Deed.of("contact.facts-without-release", contact.person().value()), tx -> {
      store.put(tx, shown);
      return shown;
    });
  }

  /** Keeps a line, and with it the contact as it now is. The same line again is no second one. */
  public CompletableFuture<ContactLine> write(Contact contact, ContactLine line) {
    return scribe.write(Deed.of("contact.line", contact.person().value()), tx -> {
      store.put(tx, contact);
      return store.line(tx, line.id()).orElseGet(() -> store.put(tx, line));
    });
  }

  /** Changes the words of a line; those before stay readable. */
  public CompletableFuture<ContactLine> reword(PersonId person, UUID line, String words) {
    return scribe.write(Deed.of("contact.reword", person.value()), tx -> {
      ContactLine standing = store.line(tx, line).orElseThrow(Contacts::gone);
      return standing.words().equals(words) ? standing : store.put(tx, standing.reworded(words));
    });
  }

  /** Strikes a line, or lets it stand again. */
  public CompletableFuture<ContactLine> strike(PersonId person, UUID line, boolean struck) {
    Moment now = time.now();
    return scribe.write(Deed.of("contact.strike", person.value()), tx -> {
      ContactLine standing = store.line(tx, line).orElseThrow(Contacts::gone);
      return standing.struck().isPresent() == struck
          ? standing
          : store.put(tx, standing.struck(struck ? Optional.of(now) : Optional.empty()));
    });
  }

  /** Takes a contact out in which no line was ever kept; one that has lines stays. */
  public CompletableFuture<Boolean> dropEmpty(Contact contact) {
    return scribe.write(Deed.of("contact.drop", contact.person().value()), tx -> {
      boolean empty = store.stands(tx, contact.id()) && store.lines(tx, contact.id()) == 0;
      if (empty) {
        store.remove(tx, contact.id());
      }
      return empty;
    });
  }

  /** The release to that party which is in force today, if one is. */
  public Optional<Release> release(PersonId person, Contact.With with) {
    LocalDate today = time.today();
    return store.releases(person, with).stream().filter(release -> release.holds(today)).findFirst();
  }

  /** A release to that party is on file from today on. */
  public CompletableFuture<Release> released(PersonId person, Contact.With with, Optional<LocalDate> until) {
    Release release = new Release(ids.next(), person, with.who(), with.name(), time.today(), until,
        Optional.empty());
    return keep("contact.release", release);
  }

  /** The person took a release back. */
  public CompletableFuture<Release> withdraw(Release release) {
    return keep("contact.release-withdrawn", new Release(release.id(), release.person(), release.who(),
        release.name(), release.given(), release.until(), Optional.of(time.now())));
  }

  private CompletableFuture<Release> keep(String verb, Release release) {
    return scribe.write(Deed.of(verb, release.person().value()), tx -> {
      store.put(tx, release);
      return release;
    });
  }

  /** Now, here. */
  public Moment now() {
    return time.now();
  }

  /** A new id for a contact that begins. */
  public ContactId nextId() {
    return new ContactId(ids.next());
  }

  /** A new id for a line. */
  public UUID nextLine() {
    return ids.next();
  }

  private static NotKept gone() {
    return new NotKept(NotKept.Reason.REFUSED, "no such line");
  }
}
