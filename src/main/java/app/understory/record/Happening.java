package app.understory.record;

import app.understory.integration.Note;
import app.understory.prep.Worksheet;
import app.understory.session.Dose;
import app.understory.session.EntryId;
import app.understory.session.Session;
import app.understory.strand.StrandId;
import app.understory.strand.Turn;
import app.understory.vault.time.Moment;
import app.understory.visit.Contact;
import app.understory.visit.ContactLine;
import app.understory.visit.Visit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing in a person's course, as the timeline tells it. No word of the private lane is ever in one. */
public sealed interface Happening {

  /** When it was, or will be. */
  Moment when();

  /** The strands that live in it. */
  Set<StrandId> strands();

  /** Words from it, in the order in which they fell. */
  default List<Quote> quotes() {
    return List.of();
  }

  /**
   * Words that a strand lives in.
   *
   * @param verbatim  the person's own words
   * @param elapsedMs since the session began
   */
  record Quote(EntryId entry, String words, boolean verbatim, long elapsedMs, Set<StrandId> strands) {
    public Quote {
      strands = Set.copyOf(strands);
    }
  }

  /** The person became one of the practice's. */
  record Admitted(Moment when) implements Happening {
    @Override
    public Set<StrandId> strands() {
      return Set.of();
    }
  }

  /**
   * A visit that is no session with a log of its own: planned, held, or given up.
   *
   * @param sessionNumber of a dosing visit still to come; 0 for every other
   * @param asked         what its worksheet asks of strands
   */
  record Visited(Visit visit, int sessionNumber, Optional<Worksheet> worksheet,
      List<Turn> asked) implements Happening {
    public Visited {
      asked = List.copyOf(asked);
    }

    @Override
    public Moment when() {
      return visit.planned();
    }

    @Override
    public Set<StrandId> strands() {
      return ofTurns(asked);
    }
  }

  /** A call or a message, with the lines that stand. */
  record Contacted(Contact contact, List<ContactLine> lines) implements Happening {
    public Contacted {
      lines = lines.stream().filter(line -> line.struck().isEmpty()).toList();
    }

    @Override
    public Moment when() {
      return contact.began();
    }

    @Override
    public Set<StrandId> strands() {
      return Set.of();
    }
  }

  /** A worksheet for a session that has neither a visit nor a log yet. */
  record Prepared(Worksheet worksheet, List<Turn> asked) implements Happening {
    public Prepared {
      asked = List.copyOf(asked);
    }

    @Override
    public Moment when() {
      return worksheet.begun();
    }

    @Override
    public Set<StrandId> strands() {
      return ofTurns(asked);
    }
  }

  /**
   * A session that was begun.
   *
   * @param lengthMs from its beginning to its end, or to its last entry
   * @param asked    what its worksheet asked of strands
   */
  record Sat(Session session, List<Dose> doses, long lengthMs, List<Quote> quotes, List<Turn> asked)
      implements
        Happening {
    public Sat {
      doses = List.copyOf(doses);
      quotes = List.copyOf(quotes);
      asked = List.copyOf(asked);
    }

    @Override
    public Moment when() {
      return session.began();
    }

    @Override
    public Set<StrandId> strands() {
      Set<StrandId> all = new HashSet<>(ofTurns(asked));
      quotes.forEach(quote -> all.addAll(quote.strands()));
      return all;
    }
  }

  /**
   * A note.
   *
   * @param title empty for a private note, and where none was written
   * @param turns how strands turned in it
   */
  record Noted(Note note, String title, List<Quote> quotes, List<Turn> turns, Set<StrandId> tied)
      implements
        Happening {
    public Noted {
      quotes = List.copyOf(quotes);
      turns = List.copyOf(turns);
      tied = Set.copyOf(tied);
    }

    @Override
    public Moment when() {
      return note.begun();
    }

    @Override
    public Set<StrandId> strands() {
      Set<StrandId> all = new HashSet<>(ofTurns(turns));
      all.addAll(tied);
      return all;
    }
  }

  private static Set<StrandId> ofTurns(List<Turn> turns) {
    Set<StrandId> all = new HashSet<>();
    turns.forEach(turn -> all.add(turn.strand()));
    return all;
  }
}
