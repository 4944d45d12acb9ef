package app.understory.session.line;

import app.understory.people.PersonId;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.Entry.What;
import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.SessionId;
import app.understory.session.VitalSigns;
import app.understory.session.life.Step;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Entries as a draft holds them while the disk has not taken them: everything of them, in order. */
final class EntryText {
  private static final int FORM = 2;
  private static final int NONE = -1;

  private EntryText() {}

  static String written(List<Entry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORM);
      out.writeInt(entries.size());
      for (Entry entry : entries) {
        write(entry, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  static List<Entry> read(String written) {
    List<Entry> entries = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(
        new ByteArrayInputStream(Base64.getDecoder().decode(written)))) {
      int form = in.readInt();
      int count = form == FORM ? in.readInt() : 0;
      for (int i = 0; i < count; i++) {
        entries.add(read(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static void write(Entry entry, DataOutputStream out) throws IOException {
    for (UUID id : List.of(entry.id().value(), entry.session().value(), entry.person().value())) {
      out.writeUTF(id.toString());
    }
    out.writeInt(entry.seq());
    out.writeUTF(entry.lane().name());
    what(entry.what(), out);
    out.writeInt(entry.strands().size());
    for (StrandId strand : entry.strands()) {
      out.writeUTF(strand.value().toString());
    }
    moment(entry.happened(), out);
    moment(entry.entered(), out);
    out.writeLong(entry.elapsedMs());
    out.writeInt(entry.phase().orElse(NONE));
    out.writeBoolean(entry.late());
    out.writeBoolean(entry.struck().isPresent());
    if (entry.struck().isPresent()) {
      moment(entry.struck().get(), out);
    }
    out.writeInt(entry.edits());
    out.writeBoolean(entry.first().isPresent());
    if (entry.first().isPresent()) {
      moment(entry.first().get(), out);
    }
  }

  private static Entry read(DataInputStream in) throws IOException {
    EntryId id = new EntryId(UUID.fromString(in.readUTF()));
    SessionId session = new SessionId(UUID.fromString(in.readUTF()));
    PersonId person = new PersonId(UUID.fromString(in.readUTF()));
    int seq = in.readInt();
    Lane lane = Lane.valueOf(in.readUTF());
    What what = what(in);
    List<StrandId> strands = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      strands.add(new StrandId(UUID.fromString(in.readUTF())));
    }
    Moment happened = moment(in);
    Moment entered = moment(in);
    long elapsed = in.readLong();
    int phase = in.readInt();
    boolean late = in.readBoolean();
    Optional<Moment> struck = in.readBoolean() ? Optional.of(moment(in)) : Optional.empty();
    int edits = in.readInt();
    Optional<Moment> first = in.readBoolean() ? Optional.of(moment(in)) : Optional.empty();
    return new Entry(id, session, person, seq, lane, what, strands, happened, entered, elapsed, number(phase),
        late,
        struck, edits, first);
  }

  private static void what(What what, DataOutputStream out) throws IOException {
    switch (what) {
      case Entry.Words(Kind kind, String text) -> texts(out, "W", kind.name(), text);
      case Entry.Mark() -> texts(out, "M");
      case Entry.PhaseBegan(Phase phase) -> texts(out, "P", phase.name());
      case Entry.Gap(long away, var why) -> texts(out, "G", Long.toString(away), why.name());
      case Entry.Stepped(Step step, String why) -> texts(out, "S", step.name(), why);
      case Dose dose ->
        texts(out, "D", dose.substance(), dose.milligrams().toPlainString(), dose.route().name(),
            dose.site().orElse(""), dose.lot().orElse(""), dose.givenBy().orElse(""),
            Boolean.toString(dose.booster()),
            Integer.toString(dose.hold().map(Dose.Hold::plannedSeconds).orElse(0)),
            Integer.toString(dose.hold().map(hold -> hold.heldSeconds().orElse(NONE)).orElse(NONE)),
            Boolean.toString(dose.hold().filter(Dose.Hold::spat).isPresent()));
      case VitalSigns signs -> {
        texts(out, "V");
        for (OptionalInt value : List.of(signs.systolic(), signs.diastolic(), signs.pulse(),
            signs.oxygen(), signs.respiration(), signs.sedation())) {
          out.writeInt(value.orElse(NONE));
        }
      }
    }
  }

  private static What what(DataInputStream in) throws IOException {
    String form = in.readUTF();
    return switch (form) {
      case "W" -> new Entry.Words(Kind.valueOf(in.readUTF()), in.readUTF());
      case "M" -> new Entry.Mark();
      case "P" -> new Entry.PhaseBegan(Phase.valueOf(in.readUTF()));
      case "G" -> new Entry.Gap(Long.parseLong(in.readUTF()), Entry.Gap.Why.valueOf(in.readUTF()));
      case "S" -> new Entry.Stepped(Step.valueOf(in.readUTF()), in.readUTF());
      case "D" -> new Dose(in.readUTF(), new BigDecimal(in.readUTF()), Dose.Route.valueOf(in.readUTF()),
          maybe(in.readUTF()), maybe(in.readUTF()), maybe(in.readUTF()), Boolean.parseBoolean(in.readUTF()),
          hold(Integer.parseInt(in.readUTF()), in.readUTF(), in.readUTF()));
      case "V" -> new VitalSigns(number(in.readInt()), number(in.readInt()), number(in.readInt()),
          number(in.readInt()), number(in.readInt()), number(in.readInt()));
      default -> throw new IOException("an entry of another form: " + form);
    };
  }

  private static Optional<Dose.Hold> hold(int planned, String held, String spat) {
    return planned == 0
        ? Optional.empty()
        : Optional
            .of(new Dose.Hold(planned, number(Integer.parseInt(held)), Boolean.parseBoolean(spat)));
  }

  private static void texts(DataOutputStream out, String... texts) throws IOException {
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static void moment(Moment moment, DataOutputStream out) throws IOException {
    texts(out, moment.at().toString(), moment.zone().getId());
  }

  private static Moment moment(DataInputStream in) throws IOException {
    return new Moment(Instant.parse(in.readUTF()), ZoneId.of(in.readUTF()));
  }

  private static Optional<String> maybe(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  private static OptionalInt number(int value) {
    return value == NONE ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
