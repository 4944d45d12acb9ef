package app.understory.visit;

import app.understory.people.PersonId;
import app.understory.vault.rows.Earlier;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps contacts and their lines, and who may be told. */
public final class ContactStore {
  private static final String CONTACT = "contact";
  private static final String LINE = "contact_line";
  private static final String RELEASE = "release";

  private final Rows rows;

  public ContactStore(Rows rows) {
    this.rows = rows;
  }

  List<Contact> of(PersonId person) {
    return rows.read(CONTACT, "where person_id = ? order by began_at desc, id desc", person.value()).stream()
        .map(ContactStore::contact).toList();
  }

  List<Contact> unfinished() {
    return rows.read(CONTACT, "where ended_at is null order by began_at, id").stream()
        .map(ContactStore::contact).toList();
  }

  /** Contacts after which to call again before that instant, and after which none with the same party about the person came. */
  List<Contact> again(Instant before) {
    return rows.read(CONTACT, "where again_at < ? and not exists (select 1 from contact later"
        + " where later.person_id = contact.person_id and later.who = contact.who"
        + " and later.who_name = contact.who_name and later.began_at > contact.began_at)"
        + " order by again_at, id", before).stream().map(ContactStore::contact).toList();
  }

  Optional<Contact> find(ContactId id) {
    return rows.find(CONTACT, id.value()).map(ContactStore::contact);
  }

  boolean stands(Tx tx, ContactId id) {
    return tx.rows().find(CONTACT, id.value()).isPresent();
  }

  void put(Tx tx, Contact contact) {
    tx.put(Row.of(CONTACT, contact.id().value()).set("person_id", contact.person().value())
        .set("medium", contact.medium()).set("direction", contact.direction())
        .set("who", contact.with().who()).set("who_name", contact.with().name())
        .set("who_phone", contact.with().phone().orElse(null)).moment("began", contact.began())
        .moment("ended", contact.ended().orElse(null)).set("release_held", contact.release())
        .moment("facts_shown", contact.factsShown().orElse(null))
        .moment("again", contact.again().orElse(null)).build());
  }

  void remove(Tx tx, ContactId id) {
    tx.remove(CONTACT, id.value());
  }

  List<ContactLine> lines(ContactId contact) {
    return rows.read(LINE, "where contact_id = ? order by seq, id", contact.value()).stream()
        .map(ContactStore::line).toList();
  }

  long lines(Tx tx, ContactId contact) {
    return tx.rows().number("select count(*) from contact_line where contact_id = ?", contact.value());
  }

  Optional<ContactLine> line(Tx tx, UUID id) {
    return tx.rows().find(LINE, id).map(ContactStore::line);
  }

  List<ContactLine> earlier(UUID line) {
    return rows.earlier(LINE, line).stream().map(Earlier::row).map(ContactStore::line).toList();
  }

  /** Puts a line; a new one behind those there are. */
  ContactLine put(Tx tx, ContactLine line) {
    ContactLine placed = line.seq() > 0
        ? line
        : line
            .at((int) tx.rows().number("select coalesce(max(seq), 0) from contact_line where contact_id = ?",
                line.contact().value()) + 1);
    tx.put(Row.of(LINE, placed.id()).set("contact_id", placed.contact().value()).set("seq", placed.seq())
        .set("part", placed.part()).set("words", placed.words()).set("raised", placed.raised().orElse(null))
        .set("edits", placed.edits()).moment("began", placed.began()).moment("entered", placed.entered())
        .moment("struck", placed.struck().orElse(null)).build());
    return placed;
  }

  /** What was to be raised about that person, and stands told to that party in a line that was not struck. */
  List<String> raised(PersonId person, Contact.Who who) {
    return rows.read(LINE, "where raised is not null and struck_at is null and contact_id in"
        + " (select id from contact where person_id = ? and who = ?)", person.value(), who).stream()
        .map(row -> row.text("raised")).distinct().toList();
  }

  List<Release> releases(PersonId person, Contact.With with) {
    return rows.read(RELEASE, "where person_id = ? and who = ? and who_name = ? order by given desc, id desc",
        person.value(), with.who(), with.name()).stream().map(ContactStore::release).toList();
  }

  void put(Tx tx, Release release) {
    tx.put(Row.of(RELEASE, release.id()).set("person_id", release.person().value())
        .set("who", release.who()).set("who_name", release.name()).set("given", release.given())
        .set("until", release.until().orElse(null)).moment("withdrawn", release.withdrawn().orElse(null))
        .build());
  }

  private static Release release(Row row) {
    return new Release(row.id(), row.as("person_id", PersonId::new), row.choice("who", Contact.Who.class),
        row.text("who_name"), row.date("given"), Optional.ofNullable(row.dateOrNull("until")),
        Optional.ofNullable(row.momentOrNull("withdrawn")));
  }

  private static Contact contact(Row row) {
    return new Contact(new ContactId(row.id()), row.as("person_id", PersonId::new),
        row.choice("medium", Contact.Medium.class), row.choice("direction", Contact.Direction.class),
        new Contact.With(row.choice("who", Contact.Who.class), row.text("who_name"),
            Optional.ofNullable(row.textOrNull("who_phone"))),
        row.moment("began"), Optional.ofNullable(row.momentOrNull("ended")), row.yes("release_held"),
        Optional.ofNullable(row.momentOrNull("facts_shown")), Optional.ofNullable(row.momentOrNull("again")));
  }

  private static ContactLine line(Row row) {
    return new ContactLine(row.id(), row.as("contact_id", ContactId::new), row.whole("seq"),
        row.choice("part", ContactLine.Part.class), row.text("words"),
        Optional.ofNullable(row.textOrNull("raised")), row.moment("began"), row.moment("entered"),
        Optional.ofNullable(row.momentOrNull("struck")), row.whole("edits"));
  }
}
