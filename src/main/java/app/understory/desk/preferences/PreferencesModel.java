package app.understory.desk.preferences;

import app.understory.exchange.sheet.Format;
import app.understory.kit.work.Stagehand;
import app.understory.practice.Phrase;
import app.understory.practice.Phrases;
import app.understory.practice.Setup;
import app.understory.session.terms.Delivered;
import app.understory.session.terms.HouseRoom;
import app.understory.session.terms.Room;
import app.understory.session.terms.Term;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the practice has chosen. Everything takes effect on change and is kept at once. */
public final class PreferencesModel {
  private static final String LIMIT = "session.";
  private static final String PAPER = "paper.format";
  private static final String SPELLING = "spelling.notes";
  private static final String SPELLING_IN_LOG = "spelling.log";
  private static final String HERE = "Chosen in the practice";

  private final Setup setup;
  private final HouseRoom room;
  private final Phrases phrases;
  private final Following following;
  private final Stagehand stagehand;
  private final ObjectProperty<Optional<Chosen>> chosen = new SimpleObjectProperty<>(Optional.empty());

  /** Everything as it stands. */
  public record Chosen(List<Choice> limits, List<Phrase> phrases, Room room, Format paper, boolean spelling,
      boolean spellingInLog) {
    public Chosen {
      limits = List.copyOf(limits);
      phrases = List.copyOf(phrases);
    }
  }

  public PreferencesModel(Setup setup, Phrases phrases, Changes changes, Stagehand stagehand) {
    this.setup = setup;
    this.room = new HouseRoom(setup);
    this.phrases = phrases;
    this.stagehand = stagehand;
    following = new Following(changes,
        change -> change.kind().equals("setting") || change.kind().equals("phrase"),
        () -> stagehand.show(this::read));
  }

  /** Everything as it stands; nothing until it was read. */
  public ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
    return chosen;
  }

  void shown() {
    following.begin();
    read();
  }

  void hidden() {
    following.end();
  }

  /** Sets a limit; one whose source is not said comes from the practice. The value must be one it takes. */
  public void limit(Choice choice, String value, String source) {
    String from = source.isBlank() || source.equals(choice.delivered().source())
        && !value.equals(choice.delivered().value()) ? HERE : source.strip();
    keep(LIMIT + choice.delivered().name(), value.strip(), from);
  }

  /** Puts a limit back to what was delivered. */
  public void putBack(Choice choice) {
    keep(LIMIT + choice.delivered().name(), choice.delivered().value(), choice.delivered().source());
  }

  /** Keeps a phrase. */
  public void phrase(@Nullable UUID id, String abbreviation, String words) {
    UUID known = id == null ? phrases.nextId() : id;
    stagehand.follow(phrases.save(new Phrase(known, abbreviation, words)));
  }

  public void forget(Phrase phrase) {
    stagehand.follow(phrases.remove(phrase.id()));
  }

  public void room(Room now) {
    stagehand.follow(room.write(now));
  }

  public void paper(Format format) {
    keep(PAPER, format.name(), HERE);
  }

  public void spelling(boolean used) {
    keep(SPELLING, used ? "on" : "off", HERE);
  }

  public void spellingInLog(boolean used) {
    keep(SPELLING_IN_LOG, used ? "on" : "off", HERE);
  }

  private void keep(String name, String value, String source) {
    stagehand.follow(setup.change(name, value, source));
  }

  private void read() {
    stagehand
        .run(
            () -> new Chosen(Delivered.terms().stream().map(this::choice).toList(), phrases.all(), room.now(),
                Format.valueOf(setup.setting(PAPER, Format.LETTER.name())),
                setup.setting(SPELLING, "on").equals("on"),
                setup.setting(SPELLING_IN_LOG, "off").equals("on")))
        .then(now -> chosen.set(Optional.of(now)));
  }

  private Choice choice(Term delivered) {
    String name = LIMIT + delivered.name();
    return new Choice(delivered, new Term(delivered.name(), setup.setting(name, delivered.value()),
        setup.source(name, delivered.source())));
  }
}
