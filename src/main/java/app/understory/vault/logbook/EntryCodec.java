package app.understory.vault.logbook;

import app.understory.vault.form.Canonical;
import app.understory.vault.form.Image;
import app.understory.vault.rows.Deed;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as the bytes that are sealed: its sequence first, zeros up to a multiple of 16 last. */
final class EntryCodec {
  private static final int FORMAT = 1;
  private static final int TRANSACTION = 1;
  private static final int BASE = 2;
  private static final int GAP = 3;
  private static final int BLOCK = 16;

  private EntryCodec() {}

  static byte[] encode(long sequence, Entry entry) {
    Canonical out = new Canonical().small(FORMAT).whole(sequence).sized(HexFormat.of().parseHex(entry.sum()));
    switch (entry) {
      case Entry.Transaction transaction -> transaction(out.small(TRANSACTION), transaction);
      case Entry.Base base -> head(out.small(BASE), base.upTo()).small(base.closed() ? 1 : 0);
      case Entry.Gap gap -> head(head(out.small(GAP), gap.database()), gap.logbook());
    }
    byte[] bytes = out.bytes();
    return Arrays.copyOf(bytes, (bytes.length + BLOCK - 1) / BLOCK * BLOCK);
  }

  static Entry decode(long sequence, byte[] bytes) throws Unsound {
    try {
      Canonical.Reader in = new Canonical.Reader(bytes);
      if (in.small() != FORMAT || in.whole() != sequence) {
        throw new Unsound("record " + sequence + " says it is another one");
      }
      String sum = HexFormat.of().formatHex(in.sized());
      return switch (in.small()) {
        case TRANSACTION -> transaction(in, sum);
        case BASE -> new Entry.Base(head(in), sum, in.small() == 1);
        case GAP -> new Entry.Gap(head(in), head(in), sum);
        default -> throw new Unsound("record " + sequence + " is of no known kind");
      };
    } catch (IllegalArgumentException e) {
      throw new Unsound("record " + sequence + " does not read", e);
    }
  }

  private static void transaction(Canonical out, Entry.Transaction transaction) {
    out.whole(ChronoUnit.MICROS.between(Instant.EPOCH, transaction.at().at()))
        .text(transaction.at().zone().getId()).id(transaction.clinician()).text(transaction.deed().verb())
        .value(transaction.deed().subject());
    out.count(transaction.put().size());
    transaction.put().forEach(out::image);
    out.count(transaction.removed().size());
    transaction.removed().forEach(gone -> out.text(gone.table()).id(gone.id()));
  }

  private static Entry.Transaction transaction(Canonical.Reader in, String sum) {
    Instant at = Instant.EPOCH.plus(in.whole(), ChronoUnit.MICROS);
    Moment moment = new Moment(at, ZoneId.of(in.text()));
    UUID clinician = in.id();
    String verb = in.text();
    @Nullable
    UUID subject = (UUID) in.value();
    List<Image> put = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      put.add(in.image());
    }
    List<Entry.Gone> removed = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      removed.add(new Entry.Gone(in.text(), in.id()));
    }
    return new Entry.Transaction(moment, clinician, new Deed(verb, subject), put, removed, sum);
  }

  private static Canonical head(Canonical out, Head head) {
    return out.whole(head.sequence()).sized(HexFormat.of().parseHex(head.hash()));
  }

  private static Head head(Canonical.Reader in) {
    return new Head(in.whole(), HexFormat.of().formatHex(in.sized()));
  }
}
