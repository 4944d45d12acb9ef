package app.understory.integration.view.print;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.integration.NoteSigning;
import app.understory.integration.Page;
import app.understory.integration.Revision;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import java.util.OptionalInt;

/** Gathers what a note on paper needs: its newest words, its addenda, and who signed what. Not for the JavaFX thread. */
public final class NotePaper {
  private final Integration integration;
  private final NoteSigning signing;
  private final People people;
  private final LiveLog log;

  public NotePaper(Integration integration, NoteSigning signing, People people, LiveLog log) {
    this.integration = integration;
    this.signing = signing;
    this.people = people;
    this.log = log;
  }

  /** The note with all that was added to it; of an addendum, the addendum alone. */
  public Sheet sheet(Note shown, Format format) {
    Note note = integration.find(shown.id()).orElse(shown);
    String who = people.find(note.person()).map(Person::preferredName).orElse("");
    OptionalInt session = note.session().flatMap(log::find).map(Session::number).map(OptionalInt::of)
        .orElse(OptionalInt.empty());
    int files = integration.glances(note.person()).stream().filter(each -> each.note().id().equals(note.id()))
        .mapToInt(Note.Glance::files).sum();
    return new NoteSheet(who, session, part(note), files,
        integration.addenda(note.id()).stream().map(this::part).toList()).on(format);
  }

  private NoteSheet.Part part(Note note) {
    return new NoteSheet.Part(note, integration.newest(note.id()).map(Revision::page).orElse(Page.EMPTY),
        integration.newest(note.id()).map(Revision::number).orElse(0), signing.of(note));
  }
}
