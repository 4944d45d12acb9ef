package app.understory.session;

import app.understory.people.PersonId;
import app.understory.session.Entry.Lane;
import app.understory.session.Entry.What;
import app.understory.session.Entry.Words;
import app.understory.session.life.Step;
import app.understory.strand.StrandId;
import app.understory.vault.keys.PrivateInk;
import app.understory.vault.rows.Row;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Turns entries into rows of the four tables of the log and back. */
final class EntryRows {
  static final String OBSERVATION = "observation";
  static final String PRIVATE = "private_observation";
  static final String ADMINISTRATION = "administration";
  static final String VITAL_SIGNS = "vital_signs";
  static final List<String> TABLES = List.of(OBSERVATION, PRIVATE, ADMINISTRATION, VITAL_SIGNS);

  private static final String MARK = "MARK";
  private static final String PHASE = "PHASE";
  private static final String GAP = "GAP";
  static final String STEP = "STEP";

  private final PrivateInk ink;

  EntryRows(PrivateInk ink) {
    this.ink = ink;
  }

  static String table(Entry entry) {
    if (entry.lane() == Lane.PRIVATE) {
      return PRIVATE;
    }
    return switch (entry.what()) {
      case Dose _ -> ADMINISTRATION;
      case VitalSigns _ -> VITAL_SIGNS;
      default -> OBSERVATION;
    };
  }

  Row row(Entry entry) {
    Row.Builder row = Row.of(table(entry), entry.id().value()).set("session_id", entry.session().value())
        .set("person_id", entry.person().value()).set("seq", entry.seq()).moment("happened", entry.happened())
        .moment("entered", entry.entered()).set("elapsed_ms", entry.elapsedMs()).set("edits", entry.edits())
        .moment("struck", entry.struck().orElse(null)).moment("first", entry.first().orElse(null));
    if (entry.lane() == Lane.PRIVATE) {
      String inner = SealedWords.of(entry).written();
      row.set("sealed", ink.seal(entry.id().value(), inner)).set("phase", number(entry.phase()))
          .set("late", entry.late());
    } else {
      write(entry, row);
    }
    return row.build();
  }

  private static void write(Entry entry, Row.Builder row) {
    switch (entry.what()) {
      case Words(Kind kind, String text) -> observation(entry, row, kind.name(), text);
      case Entry.Mark() -> observation(entry, row, MARK, "");
      case Entry.PhaseBegan(Phase phase) -> observation(entry, row, PHASE, phase.name());
      case Entry.Gap(long milliseconds, var why) ->
        observation(entry, row, GAP, milliseconds + " " + why.name());
      case Entry.Stepped(Step step, String why) ->
        observation(entry, row, STEP, why.isEmpty() ? step.name() : step.name() + " " + why);
      case Dose dose -> row.set("substance", dose.substance()).set("milligrams", dose.milligrams())
          .set("route", dose.route()).set("site", dose.site().orElse(null))
          .set("lot", dose.lot().orElse(null))
          .set("given_by", dose.givenBy().orElse(null)).set("booster", dose.booster())
          .set("hold_seconds", dose.hold().map(Dose.Hold::plannedSeconds).orElse(null))
          .set("held_seconds", dose.hold().map(hold -> number(hold.heldSeconds())).orElse(null))
          .set("spit", dose.hold().filter(hold -> hold.heldSeconds().isPresent()).map(Dose.Hold::spat)
              .orElse(null));
      case VitalSigns signs -> row.set("systolic", number(signs.systolic()))
          .set("diastolic", number(signs.diastolic())).set("pulse", number(signs.pulse()))
          .set("oxygen", number(signs.oxygen())).set("respiration", number(signs.respiration()))
          .set("sedation", number(signs.sedation()));
    }
  }

  private static void observation(Entry entry, Row.Builder row, String kind, String words) {
    row.set("kind", kind).set("words", words).set("phase", number(entry.phase())).set("late", entry.late());
  }

  Entry entry(Row row, List<StrandId> ties) {
    boolean sealed = row.table().equals(PRIVATE);
    What what;
    List<StrandId> strands = ties;
    if (sealed) {
      SealedWords inner = SealedWords.read(ink.open(row.id(), row.bytes("sealed")));
      what = inner.words();
      strands = inner.strands();
    } else {
      what = read(row);
    }
    boolean told = sealed || row.table().equals(OBSERVATION);
    Optional<Moment> first = Optional.ofNullable(row.momentOrNull("first"));
    return new Entry(new EntryId(row.id()), row.as("session_id", SessionId::new),
        row.as("person_id", PersonId::new), row.whole("seq"), sealed ? Lane.PRIVATE : Lane.RECORD, what,
        strands, row.moment("happened"), row.moment("entered"), row.number("elapsed_ms"),
        told ? maybe(row, "phase") : OptionalInt.empty(),
        told
            ? row.yes("late")
            : Entry.isLate(first.orElseGet(() -> row.moment("happened")), row.moment("entered")),
        Optional.ofNullable(row.momentOrNull("struck")), row.whole("edits"), first);
  }

  private static What read(Row row) {
    return switch (row.table()) {
      case ADMINISTRATION -> new Dose(row.text("substance"), row.decimal("milligrams"),
          row.choice("route", Dose.Route.class), Optional.ofNullable(row.textOrNull("site")),
          Optional.ofNullable(row.textOrNull("lot")), Optional.ofNullable(row.textOrNull("given_by")),
          row.yes("booster"), hold(row));
      case VITAL_SIGNS -> new VitalSigns(maybe(row, "systolic"), maybe(row, "diastolic"), maybe(row, "pulse"),
          maybe(row, "oxygen"), maybe(row, "respiration"), maybe(row, "sedation"));
      default -> observed(row.text("kind"), row.text("words"));
    };
  }

  private static What observed(String kind, String words) {
    return switch (kind) {
      case MARK -> new Entry.Mark();
      case PHASE -> new Entry.PhaseBegan(Phase.valueOf(words));
      case GAP -> {
        String[] parts = words.split(" ", 2);
        yield new Entry.Gap(Long.parseLong(parts[0]), Entry.Gap.Why.valueOf(parts[1]));
      }
      case STEP -> stepped(words.split(" ", 2));
      default -> new Words(Kind.valueOf(kind), words);
    };
  }

  private static Optional<Dose.Hold> hold(Row row) {
    OptionalInt held = maybe(row, "held_seconds");
    return Optional.ofNullable(row.wholeOrNull("hold_seconds"))
        .map(planned -> new Dose.Hold(planned, held, held.isPresent() && row.yes("spit")));
  }

  private static What stepped(String[] parts) {
    return new Entry.Stepped(Step.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
  }

  private static OptionalInt maybe(Row row, String column) {
    Integer value = row.wholeOrNull(column);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static @Nullable Integer number(OptionalInt value) {
    return value.isPresent() ? (Integer) value.getAsInt() : null;
  }
}
