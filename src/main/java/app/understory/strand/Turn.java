package app.understory.strand;

import app.understory.vault.time.Moment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What one occasion brought to a strand: on a worksheet why now, anchor and charge; in an integration the status and
 * what changed.
 *
 * @param id         follows from strand and occasion: {@link #idOf}
 * @param occasionId the worksheet, session or note
 * @param charge     0 to 10
 */
public record Turn(UUID id, StrandId strand, Occasion occasion, UUID occasionId, Optional<String> whyNow,
    Optional<String> anchor, OptionalInt charge, Optional<Strand.Status> status, Optional<String> whatChanged,
    Moment turned) {

  /** The highest charge; the lowest is 0. */
  public static final int HIGHEST_CHARGE = 10;

  public Turn {
    if (charge.orElse(0) < 0 || charge.orElse(0) > HIGHEST_CHARGE) {
      throw new IllegalArgumentException("a charge is 0 to " + HIGHEST_CHARGE);
    }
  }

  /** Where it turned. */
  public enum Occasion {
    WORKSHEET, SESSION, NOTE,
    /** Apart from any of these: on the strand's own page. */
    BETWEEN
  }

  /** The one id of a strand's turn at an occasion, so that writing it twice never makes two. */
  public static UUID idOf(StrandId strand, Occasion occasion, UUID occasionId) {
    String name = strand.value() + "/" + occasion + "/" + occasionId;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
  }

  /** A turn that says nothing yet: the strand was there. */
  public static Turn at(StrandId strand, Occasion occasion, UUID occasionId, Moment turned) {
    return new Turn(idOf(strand, occasion, occasionId), strand, occasion, occasionId, Optional.empty(),
        Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), turned);
  }

  /** The same with the anchor that these turns had last. */
  Turn anchored(List<Turn> earlier) {
    Optional<String> last = earlier.stream().flatMap(each -> each.anchor().stream())
        .reduce((_, later) -> later);
    return new Turn(id, strand, occasion, occasionId, whyNow, last, charge, status, whatChanged, turned);
  }

  /** The same with its own id. */
  Turn underItsId() {
    return new Turn(idOf(strand, occasion, occasionId), strand, occasion, occasionId, whyNow, anchor, charge,
        status, whatChanged, turned);
  }
}
