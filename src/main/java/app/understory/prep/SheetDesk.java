package app.understory.prep;

import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.prep.openings.Afterword;
import app.understory.prep.openings.Openings;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.files.Drafts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where one worksheet is laid out to be written on: its page, its draft, and the keeping of both. */
public final class SheetDesk {
  private final Preparation preparation;
  private final Sheets sheets;
  private final SheetKeeper keeper;
  private final Readiness readiness;
  private final People people;
  private final Openings openings;
  private final Drafts drafts;

  public SheetDesk(Preparation preparation, Sheets sheets, SheetKeeper keeper, Readiness readiness,
      People people, Openings openings,
      Drafts drafts) {
    this.preparation = preparation;
    this.sheets = sheets;
    this.keeper = keeper;
    this.readiness = readiness;
    this.people = people;
    this.openings = openings;
    this.drafts = drafts;
  }

  /**
   * Reads the worksheet of the person's session under way, or of the next one. Belongs off the JavaFX thread.
   *
   * @param lying the worksheet that lies here already, perhaps not begun yet
   */
  public Laid lay(PersonId person, @Nullable Worksheet lying) {
    Readiness.Standing standing = readiness.of(person);
    settle(person, standing.sessionNumber(), lying == null ? 0 : lying.sessionNumber());
    Worksheet found = preparation.look(person, standing.sessionNumber(), standing.visit().orElse(null));
    Worksheet worksheet = lying != null && lying.sessionNumber() == found.sessionNumber()
        && preparation.find(found.id()).isEmpty() ? lying : found;
    Optional<String> escort = people.allies(person).stream().filter(ally -> ally.role() == Ally.Role.ESCORT)
        .map(Ally::name).findFirst();
    Sheet sheet = sheets.read(worksheet);
    return new Laid(standing, sheet, unkept(worksheet), escort, after(person, sheet));
  }

  /** What was said after the session of the worksheet before. */
  private List<Afterword> after(PersonId person, Sheet sheet) {
    return sheet.before().map(Worksheet::id).map(before -> openings.of(person).stream()
        .filter(said -> said.worksheet().equals(before.value())).toList()).orElse(List.of());
  }

  /** The page of any worksheet, as it stands. Belongs off the JavaFX thread. */
  public Sheet page(Worksheet worksheet) {
    return sheets.read(worksheet);
  }

  /** What was typed on that worksheet and is not kept yet, on whatever screen. */
  public Optional<Difference> unkept(Worksheet worksheet) {
    return drafts.read(place(worksheet)).flatMap(DraftText::read);
  }

  /** Keeps on its own sheet what was being typed for a session that is over, unless that sheet lies here still. */
  private void settle(PersonId person, int now, int lying) {
    String mine = "worksheet/" + person.value() + "/";
    drafts.places().stream().filter(place -> place.startsWith(mine)).forEach(place -> {
      int number = Integer.parseInt(place.substring(mine.length()));
      Optional<Difference> unkept = number < now && number != lying
          ? drafts.read(place).flatMap(DraftText::read)
          : Optional.empty();
      unkept.ifPresent(difference -> {
        Worksheet worksheet = preparation.look(person, number, null);
        Writing kept = Writing.of(sheets.read(worksheet));
        keeper.keep(worksheet, kept, difference.on(kept).keepable(kept)).thenRun(() -> drafts.clear(place))
            .join();
      });
    });
  }

  /** Notes what is typed and not kept yet; returns at once. */
  public void type(Worksheet worksheet, Difference unkept) {
    if (unkept.nothing()) {
      drafts.clear(place(worksheet));
    } else {
      drafts.type(place(worksheet), DraftText.write(unkept));
    }
  }

  /** Merges a strand into that one, or with none lets it stand alone again. */
  public CompletableFuture<Strand> merge(PersonId person, StrandId strand, Optional<StrandId> into) {
    return keeper.merge(person, strand, into);
  }

  /** Keeps what changed. */
  public CompletableFuture<Worksheet> keep(Worksheet worksheet, Writing before, Writing now) {
    return keeper.keep(worksheet, before, now);
  }

  private static String place(Worksheet worksheet) {
    return "worksheet/" + worksheet.person().value() + "/" + worksheet.sessionNumber();
  }

  /**
   * A worksheet laid out.
   *
   * @param unkept what was typed when the program ended, and is not kept
   * @param escort who takes the person home, as far as it is known
   * @param after  what was said after the session before this one
   */
  public record Laid(Readiness.Standing standing, Sheet sheet, Optional<Difference> unkept,
      Optional<String> escort, List<Afterword> after) {
    public Laid {
      after = List.copyOf(after);
    }
  }
}
