package app.understory.intake.history;

import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What people bring with them. Reads are synchronous and belong off the JavaFX thread. */
public final class History {
  private static final String DISCUSS = "intake.medicines.discuss";

  private final HistoryStore store;
  private final Setup setup;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;
  private final List<String> discuss;

  /** @param discuss the medicines to discuss with the prescriber that come with the program, by name */
  public History(HistoryStore store, Setup setup, Scribe scribe, Ids ids, Timekeeper time,
      List<String> discuss) {
    this.store = store;
    this.setup = setup;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
    this.discuss = List.copyOf(discuss);
  }

  /** In the order in which they were noted. */
  public List<Diagnosis> diagnoses(PersonId person) {
    return store.diagnoses(person);
  }

  /** What is known of allergies. */
  public Allergies allergies(PersonId person) {
    return Allergies.of(writtenAllergies(person));
  }

  /** As they were written, <i>none</i> among them, in the order in which they were noted. */
  public List<Allergy> writtenAllergies(PersonId person) {
    return store.allergies(person);
  }

  /** Those taken and those that ended, in the order in which they were noted. */
  public List<Medicine> medicines(PersonId person) {
    return store.medicines(person);
  }

  /** In the order in which they were noted. */
  public List<Trial> trials(PersonId person) {
    return store.trials(person);
  }

  /** Every version, in the order in which they were noted. */
  public List<Consent> consents(PersonId person) {
    return store.consents(person);
  }

  /** Adds a line, or keeps what changed of it; the id is the caller's, born at the key. */
  public CompletableFuture<Item> save(Item item) {
    return scribe.write(Deed.of("intake.save", item.person().value()), tx -> {
      store.put(tx, item);
      return item;
    });
  }

  /** Adds many lines of one person at once: all of them are kept, or none. At most 500. */
  public CompletableFuture<List<Item>> enter(PersonId person, List<Item> items) {
    return scribe.write(Deed.of("intake.enter", person.value()), tx -> {
      items.forEach(item -> store.put(tx, item));
      return items;
    });
  }

  /** Takes a line out. Its last image stays among the earlier ones; saving it again brings it back. */
  public CompletableFuture<Item> remove(Item item) {
    return scribe.write(Deed.of("intake.remove", item.person().value()), tx -> {
      store.remove(tx, item);
      return item;
    });
  }

  /** The practice's medicines to discuss with the prescriber, by name, in small letters. */
  public List<String> toDiscuss() {
    return Stream.of(setup.setting(DISCUSS, String.join("\n", discuss)).split("\n", -1)).map(String::strip)
        .filter(name -> !name.isEmpty()).map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /** Changes that list; its source says where it comes from. */
  public CompletableFuture<Void> discuss(List<String> names, String source) {
    return setup.change(DISCUSS, String.join("\n", names), source);
  }

  /** The name on the list that a medicine's name holds, if any. */
  public static Optional<String> onList(List<String> list, String medicine) {
    String name = medicine.strip().toLowerCase(Locale.ROOT);
    return list.stream().filter(each -> name.startsWith(each) || name.contains(" " + each)).findFirst();
  }

  /** The medicines now taken that are on the practice's list and were not raised with the prescriber. */
  public List<Medicine> unraised(PersonId person) {
    List<String> list = toDiscuss();
    return medicines(person).stream().filter(each -> each.taken(time.today()) && each.raised().isEmpty())
        .filter(each -> onList(list, each.name()).isPresent()).toList();
  }

  public UUID nextId() {
    return ids.next();
  }

  /** Now, for what is about to be saved. */
  public Moment now() {
    return time.now();
  }
}
