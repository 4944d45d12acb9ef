package app.understory.prep;

import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One strand as it is written on a worksheet. Texts are empty while not written; with empty words it is only a place
 * for the next one.
 *
 * @param charge how charged it is today, 0 to 10
 * @param status where it stands since this worksheet, if it was said here
 */
public record Slip(StrandId id, Strand.Kind kind, String words, String whyNow, String anchor,
    OptionalInt charge,
    Optional<Strand.Status> status, String whatChanged) {

  /** A place for the next one. */
  public static Slip empty(StrandId id, Strand.Kind kind) {
    return new Slip(id, kind, "", "", "", OptionalInt.empty(), Optional.empty(), "");
  }

  /** Nothing is written in it yet. */
  public boolean blank() {
    return words.isBlank();
  }

  public Slip words(String text) {
    return new Slip(id, kind, text, whyNow, anchor, charge, status, whatChanged);
  }

  public Slip whyNow(String text) {
    return new Slip(id, kind, words, text, anchor, charge, status, whatChanged);
  }

  public Slip anchor(String text) {
    return new Slip(id, kind, words, whyNow, text, charge, status, whatChanged);
  }

  public Slip charge(OptionalInt value) {
    return new Slip(id, kind, words, whyNow, anchor, value, status, whatChanged);
  }

  public Slip status(Optional<Strand.Status> value) {
    return new Slip(id, kind, words, whyNow, anchor, charge, value, whatChanged);
  }

  public Slip whatChanged(String text) {
    return new Slip(id, kind, words, whyNow, anchor, charge, status, text);
  }

  /** Everything but the words is the same: the turn need not be noted again. */
  boolean turnsAs(Slip other) {
    return words("").equals(other.words(""));
  }
}
