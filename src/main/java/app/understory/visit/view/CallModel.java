package app.understory.visit.view;

import app.understory.kit.work.Stagehand;
import app.understory.people.Person;
import app.understory.practice.Disclosures;
import app.understory.vault.files.Drafts;
import app.understory.vault.time.Moment;
import app.understory.visit.Contact;
import app.understory.visit.ContactLine;
import app.understory.visit.Contacts;
import app.understory.visit.Release;
import app.understory.visit.TypedDay;
import app.understory.visit.TypedWhen;
import app.understory.visit.view.CallFacts.Known;
import app.understory.visit.view.CallFacts.Raise;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A call or a message about one person, from its first moment to its end. */
public final class CallModel {
  private final Person about;
  private final List<Contact.With> parties;
  private final Sources sources;
  private final Stagehand stagehand;
  private final TypedLines entry;
  private final Telling telling;
  private final ReadOnlyObjectWrapper<Contact> contact;
  private final ReadOnlyObjectWrapper<CallSaying> saying = new ReadOnlyObjectWrapper<>(
      new CallSaying.Nothing());
  private Runnable letterAsked = () -> {};
  private @Nullable Runnable orderAsked;
  private boolean standing;

  /** What a call is made with. */
  public record Sources(Contacts contacts, Disclosures disclosures, CallFacts facts, Drafts drafts) {}

  /**
   * @param about   whom it is about
   * @param parties who may be on the line: the person, and those around them
   * @param contact as it begins, or as it was kept
   * @param kept    whether it stands already
   */
  public CallModel(Person about, List<Contact.With> parties, Contact contact, boolean kept, Sources sources,
      Stagehand stagehand) {
    this.about = about;
    this.parties = List.copyOf(parties);
    this.sources = sources;
    this.stagehand = stagehand;
    this.contact = new ReadOnlyObjectWrapper<>(contact);
    this.standing = kept;
    this.telling = new Telling(about.id(), sources.contacts(), sources.facts(), stagehand);
    this.entry = new TypedLines(sources.contacts(), sources.drafts(), stagehand, this.contact::get);
    entry.textProperty().addListener((_, _, now) -> typed(now));
  }

  /** Reads what is known, and the lines there are. */
  void load() {
    Contact now = contact.get();
    telling.read(now.with(), released -> {
      if (!standing) {
        contact.set(contact.get().with(contact.get().with(), released));
      }
    });
    stagehand.run(() -> sources.contacts().lines(now.id())).then(entry::load);
  }

  private void typed(String text) {
    if (!text.isBlank() && !standing) {
      save(contact.get());
    }
    boolean again = CallCommand.read(text).filter(command -> command.verb() == CallCommand.Verb.AGAIN)
        .isPresent();
    if (again || !text.isEmpty()) {
      saying.set(again ? new CallSaying.WhenAgain() : new CallSaying.Nothing());
    }
  }

  /** Does what the beginning of a line asks for, as soon as its blank is typed; false where it asks for nothing yet. */
  boolean obey(String line) {
    Optional<CallCommand> command = CallCommand.read(line)
        .filter(each -> each.verb() != CallCommand.Verb.AGAIN)
        .filter(each -> each.verb() != CallCommand.Verb.ORDER || orderAsked != null);
    command.ifPresent(this::obey);
    return command.isPresent();
  }

  private void obey(CallCommand command) {
    switch (command.verb()) {
      case SAID, AGREED -> {
        entry.textProperty().set(command.rest());
        entry.partProperty().set(ContactLine.Part.valueOf(command.verb().name()));
      }
      case AGAIN -> again(command.rest());
      case LETTER -> {
        entry.textProperty().set(command.rest());
        letterAsked.run();
      }
      case ORDER -> Optional.ofNullable(orderAsked).ifPresent(asked -> {
        entry.textProperty().set(command.rest());
        asked.run();
      });
    }
  }

  /** Enter: keeps the line, or does what it asks. */
  void enter() {
    Optional<CallCommand> command = CallCommand.read(entry.textProperty().get());
    if (command.isPresent()) {
      obey(command.get());
    } else {
      entry.submit();
    }
  }

  private void again(String typed) {
    switch (TypedDay.orMorning(typed, sources.contacts().now())) {
      case TypedWhen.Clear(Moment when) -> {
        save(contact.get().again(Optional.of(when)));
        entry.textProperty().set("");
        saying.set(new CallSaying.Nothing());
      }
      case TypedWhen.Refused(TypedWhen.Why why) -> saying.set(new CallSaying.NotThen(why));
    }
  }

  /** Nothing is agreed about calling again. */
  void notAgain() {
    save(contact.get().again(Optional.empty()));
  }

  /** With another party: what was released to them is asked anew, and what was shown to the one before is hidden. */
  void with(Contact.With party) {
    telling.read(party, released -> change(contact.get().with(party, released)));
  }

  void by(Contact.Medium medium) {
    change(contact.get().by(medium));
  }

  void turned(Contact.Direction direction) {
    change(contact.get().turned(direction));
  }

  /** What is not kept yet is only remembered until something is. */
  private void change(Contact now) {
    if (standing) {
      save(now);
    } else {
      contact.set(now);
    }
  }

  private void save(Contact now) {
    standing = true;
    contact.set(now);
    stagehand.follow(sources.contacts().save(now)).orElse(_ -> standing = false);
  }

  /** A release to this party is on file, until that day as typed; empty has no end. */
  void released(String until) {
    Contact now = contact.get();
    Optional<LocalDate> last = Optional.empty();
    if (!until.isBlank()) {
      switch (TypedDay.read(until, sources.contacts().now())) {
        case TypedDay.Clear(LocalDate day) -> last = Optional.of(day);
        case TypedDay.Refused(TypedWhen.Why why) -> {
          saying.set(new CallSaying.NotThen(why));
          return;
        }
      }
    }
    saying.set(new CallSaying.Nothing());
    stagehand.follow(sources.contacts().released(about.id(), now.with(), last)).then(release -> {
      telling.released(Optional.of(release));
      change(contact.get().with(now.with(), true));
    });
  }

  /** The release was taken back: facts are hidden again. */
  void withdrawn() {
    Optional<Release> release = telling.releaseProperty().get();
    release.ifPresent(one -> stagehand.follow(sources.contacts().withdraw(one)).then(_ -> {
      telling.released(Optional.empty());
      change(contact.get().with(contact.get().with(), false));
    }));
  }

  /** Shows what is known although no release is in force: that is kept. */
  void showFacts() {
    standing = true;
    Contact now = contact.get();
    stagehand.follow(sources.contacts().showFacts(now)).then(contact::set);
  }

  /** Puts a line of what was to be raised, as told. */
  void raise(Raise raise) {
    save(contact.get());
    entry.raise(raise);
    telling.raised(raise);
  }

  /**
   * Writes down that the letter was told, then hands it over; nothing is told while facts are hidden.
   *
   * @param what    what stands in it, in a few words
   * @param purpose for what
   * @param copy    takes it
   */
  void letter(String what, String purpose, Runnable copy) {
    Contact now = contact.get();
    if (!now.factsOpen() || what.isBlank()) {
      saying.set(new CallSaying.Hidden());
      return;
    }
    stagehand
        .follow(sources.disclosures().made(about.id().value(), now.with().name(), what, purpose))
        .then(_ -> {
          copy.run();
          saying.set(new CallSaying.Copied());
        });
  }

  /** What is to happen when the letter, or a new order, is asked for in the line. */
  void onAsked(Runnable letter, @Nullable Runnable order) {
    letterAsked = letter;
    orderAsked = order;
  }

  /**
   * Ends the contact, what stands in the line obeyed where it says clearly when to call again, and else kept; one in
   * which nothing was written is let go.
   */
  void end() {
    entry.retry();
    CallCommand.read(entry.textProperty().get())
        .filter(command -> command.verb() == CallCommand.Verb.AGAIN).ifPresent(this::obey);
    if (CallCommand.read(entry.textProperty().get()).filter(command -> command.rest().isBlank()).isEmpty()) {
      entry.submit();
    }
    if (!standing) {
      return;
    }
    Contact over = contact.get().ended().isPresent()
        ? contact.get()
        : contact.get().ended(Optional.of(sources.contacts().now()));
    boolean anything = !entry.rows().isEmpty() || over.again().isPresent() || over.factsShown().isPresent();
    contact.set(over);
    if (anything) {
      stagehand.follow(sources.contacts().save(over));
    } else {
      standing = false;
      stagehand.follow(sources.contacts().dropEmpty(over));
    }
  }

  /** How long it goes on, or went on. */
  Duration length() {
    return Duration.between(contact.get().began().at(),
        contact.get().ended().orElseGet(sources.contacts()::now).at());
  }

  Moment now() {
    return sources.contacts().now();
  }

  Person about() {
    return about;
  }

  List<Contact.With> parties() {
    return parties;
  }

  TypedLines entry() {
    return entry;
  }

  ReadOnlyObjectProperty<Contact> contactProperty() {
    return contact.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Known> knownProperty() {
    return telling.knownProperty();
  }

  ReadOnlyObjectProperty<Optional<Release>> releaseProperty() {
    return telling.releaseProperty();
  }

  ReadOnlyObjectProperty<CallSaying> sayingProperty() {
    return saying.getReadOnlyProperty();
  }
}
