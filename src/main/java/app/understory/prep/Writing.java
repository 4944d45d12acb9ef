package app.understory.prep;

import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Turn;
import app.understory.vault.time.Moment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * All that a person can write on a worksheet, as one value: each change makes a new one, so that undoing, drafts and
 * keeping are differences between two.
 *
 * @param fields every field; empty while not written
 * @param checks what was confirmed, and when
 * @param slips  the strands, in order within their kinds
 */
public record Writing(Map<Field, String> fields, Map<Check, Moment> checks, List<Slip> slips) {

  /** Nothing. */
  public static final Writing NOTHING = new Writing(Map.of(), Map.of(), List.of());

  public Writing {
    Map<Field, String> every = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      every.put(field, fields.getOrDefault(field, ""));
    }
    fields = Collections.unmodifiableMap(every);
    checks = Map.copyOf(checks);
    slips = List.copyOf(slips);
  }

  /** What stands on that page. */
  public static Writing of(Sheet sheet) {
    Worksheet from = sheet.worksheet();
    Map<Check, Moment> checks = new EnumMap<>(Check.class);
    from.checks().touchAgreed().ifPresent(when -> checks.put(Check.TOUCH_AGREED, when));
    from.checks().escortConfirmed().ifPresent(when -> checks.put(Check.ESCORT_CONFIRMED, when));
    return new Writing(SheetFields.of(from), checks, sheet.lines().stream().map(Writing::slip).toList());
  }

  public String text(Field field) {
    return fields.getOrDefault(field, "");
  }

  public Optional<Slip> slip(StrandId id) {
    return slips.stream().filter(slip -> slip.id().equals(id)).findFirst();
  }

  /** The slips of one kind, in order. */
  public List<Slip> of(Strand.Kind kind) {
    return slips.stream().filter(slip -> slip.kind() == kind).toList();
  }

  public Writing with(Field field, String text) {
    Map<Field, String> changed = new EnumMap<>(fields);
    changed.put(field, text);
    return new Writing(changed, checks, slips);
  }

  /** Confirmed at that moment, or with none not confirmed. */
  public Writing with(Check check, @Nullable Moment when) {
    Map<Check, Moment> changed = new EnumMap<>(Check.class);
    changed.putAll(checks);
    if (when == null) {
      changed.remove(check);
    } else {
      changed.put(check, when);
    }
    return new Writing(fields, changed, slips);
  }

  /** With this slip in place of the one with its id. */
  public Writing with(Slip slip) {
    return slips(slips.stream().map(each -> each.id().equals(slip.id()) ? slip : each).toList());
  }

  /** With this slip after another one, or last of its kind. */
  public Writing insert(Slip slip, @Nullable StrandId after) {
    List<Slip> changed = new ArrayList<>(slips);
    int at = changed.size();
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).id().equals(after)) {
        at = i + 1;
      }
    }
    changed.add(at, slip);
    return slips(changed);
  }

  /** The one before it of its kind, or the one after; none where it is alone. */
  public Optional<StrandId> beside(StrandId id) {
    List<StrandId> kin = slip(id).map(slip -> of(slip.kind()).stream().map(Slip::id).toList())
        .orElse(List.of());
    int place = kin.indexOf(id);
    return kin.size() > 1 ? Optional.of(kin.get(place > 0 ? place - 1 : 1)) : Optional.empty();
  }

  public Writing without(StrandId id) {
    return slips(slips.stream().filter(slip -> !slip.id().equals(id)).toList());
  }

  /** With a strand at that place among its kind; places beyond the ends are the ends. */
  public Writing move(StrandId id, int place) {
    Slip moved = slip(id).orElseThrow();
    List<Slip> kin = new ArrayList<>(of(moved.kind()));
    kin.remove(moved);
    kin.add(Math.clamp(place, 0, kin.size()), moved);
    List<Slip> changed = new ArrayList<>(slips.stream().filter(slip -> slip.kind() != moved.kind()).toList());
    changed.addAll(kin);
    return slips(changed);
  }

  /**
   * As much of it as can be kept: a strand without words keeps those it has, or is left out while it has none.
   *
   * @param kept what is kept already
   */
  public Writing keepable(Writing kept) {
    List<Slip> changed = new ArrayList<>();
    for (Slip slip : slips) {
      Optional<Slip> standing = kept.slip(slip.id()).filter(before -> !before.blank());
      if (!slip.blank()) {
        changed.add(slip);
      } else {
        standing.ifPresent(before -> changed.add(slip.words(before.words())));
      }
    }
    return slips(changed);
  }

  private Writing slips(List<Slip> changed) {
    return new Writing(fields, checks, changed);
  }

  private static Slip slip(Sheet.Line line) {
    Strand strand = line.strand();
    Optional<Turn> now = line.now();
    String anchor = now.map(turn -> turn.anchor().orElse("")).or(() -> line.past().lastAnchor()).orElse("");
    return new Slip(strand.id(), strand.kind(), strand.words(), now.flatMap(Turn::whyNow).orElse(""), anchor,
        now.map(Turn::charge).orElse(OptionalInt.empty()), now.flatMap(Turn::status),
        now.flatMap(Turn::whatChanged).orElse(""));
  }
}
