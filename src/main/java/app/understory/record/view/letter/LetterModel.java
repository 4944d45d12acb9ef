package app.understory.record.view.letter;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.practice.Clinician;
import app.understory.practice.Disclosures;
import app.understory.practice.PracticeCard;
import app.understory.practice.Setup;
import app.understory.record.letter.Letter;
import app.understory.record.letter.Letters;
import app.understory.vault.Vault;
import app.understory.vault.rows.Following;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The letter about one person as it now reads. The closing sentence is kept in its draft as it is typed. */
final class LetterModel {
  private static final int SHOWN = 144;

  private final PersonId person;
  private final Sources sources;
  private final Vault vault;
  private final Stagehand stagehand;
  private final Following following;
  private final StringProperty closing = new SimpleStringProperty(this, "closing", "");
  private final ReadOnlyObjectWrapper<Optional<Laid>> laid = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Saying> saying = new ReadOnlyObjectWrapper<>(Saying.NOTHING);
  private boolean laying;
  private boolean again;

  /** What is read and written here. */
  record Sources(Letters letters, Setup setup, Disclosures disclosures, Wording wording) {}

  /** The letter with its page. */
  record Laid(Letter letter, Hand hand, BufferedImage page) {}

  /** What the screen says. */
  enum Saying {
    NOTHING, COPIED, LEFT, NOT_WRITTEN, NOT_READ
  }

  LetterModel(PersonId person, Sources sources, Vault vault, Stagehand stagehand) {
    this.person = person;
    this.sources = sources;
    this.vault = vault;
    this.stagehand = stagehand;
    following = new Following(vault.changes(), change -> person.value().equals(change.subject()),
        () -> stagehand.show(this::read));
    vault.drafts().read(place()).ifPresent(closing::set);
    closing.addListener(_ -> typed());
  }

  PersonId person() {
    return person;
  }

  /** The one sentence that is the therapist's. */
  StringProperty closingProperty() {
    return closing;
  }

  /** The letter; nothing until it was read. */
  ReadOnlyObjectProperty<Optional<Laid>> laidProperty() {
    return laid.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Saying> sayingProperty() {
    return saying.getReadOnlyProperty();
  }

  void shown() {
    following.begin();
    read();
  }

  void hidden() {
    following.end();
  }

  private void typed() {
    if (closing.get().isEmpty()) {
      vault.drafts().clear(place());
    } else {
      vault.drafts().type(place(), closing.get());
    }
    read();
  }

  /** One at a time: what was typed meanwhile is laid when it is done. */
  private void read() {
    if (laying) {
      again = true;
      return;
    }
    laying = true;
    String said = closing.get();
    stagehand.run(() -> sources.letters().about(person).map(letter -> {
      Hand hand = hand(said);
      Sheet sheet = sources.wording().sheet(letter, hand, Format.LETTER);
      return new Laid(letter, hand, Press.proof(Press.print(sheet), SHOWN).getFirst());
    })).then(found -> {
      laid.set(found);
      if (saying.get() == Saying.NOT_READ) {
        saying.set(Saying.NOTHING);
      }
      ready();
    }).orElse(_ -> {
      saying.set(Saying.NOT_READ);
      ready();
    });
  }

  private void ready() {
    laying = false;
    if (again) {
      again = false;
      read();
    }
  }

  private Hand hand(String said) {
    return new Hand(sources.setup().card().map(PracticeCard::name).orElse(""),
        sources.setup().setting("practice.telephone", ""),
        sources.setup().me().map(Clinician::name).orElse(""), said);
  }

  /** The sheet as it now reads; not for the JavaFX thread. */
  Sheet sheet(Format format) {
    Laid now = laid.get().orElseThrow();
    return sources.wording().sheet(now.letter(), hand(now), format);
  }

  /** It was printed or saved: that is written down as told. */
  void left() {
    laid.get().ifPresent(now -> told(now, _ -> saying.set(Saying.LEFT)));
  }

  /** Writes down that it was told, then hands it over as text. */
  void copy(Consumer<String> take) {
    laid.get().ifPresent(now -> told(now, text -> {
      take.accept(text);
      saying.set(Saying.COPIED);
    }));
  }

  private void told(Laid now, Consumer<String> then) {
    String text = sources.wording().text(now.letter(), hand(now));
    Wording.Told told = sources.wording().told(now.letter());
    stagehand
        .follow(sources.disclosures().made(person.value(), told.recipient(), told.what(), told.purpose()))
        .then(_ -> then.accept(text))
        .orElse(_ -> saying.set(Saying.NOT_WRITTEN));
  }

  private Hand hand(Laid now) {
    return new Hand(now.hand().practice(), now.hand().telephone(), now.hand().clinician(), closing.get());
  }

  private String place() {
    return "letter/" + person.value();
  }
}
