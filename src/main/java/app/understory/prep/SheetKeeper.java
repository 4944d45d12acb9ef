package app.understory.prep;

import app.understory.people.PersonId;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.strand.Turn;
import app.understory.vault.time.Timekeeper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Keeps what changed on a worksheet's page, each thing where it belongs. Trying again what failed doubles nothing. */
public final class SheetKeeper {
  private final Preparation preparation;
  private final Strands strands;
  private final Timekeeper time;

  public SheetKeeper(Preparation preparation, Strands strands, Timekeeper time) {
    this.preparation = preparation;
    this.strands = strands;
    this.time = time;
  }

  /**
   * Keeps the worksheet, its strands and their turns.
   *
   * @param sheet  the worksheet, begun or not
   * @param before what is kept already
   * @param now    what is to be kept; slips without words are left out
   */
  public CompletableFuture<Worksheet> keep(Worksheet sheet, Writing before, Writing now) {
    CompletableFuture<Worksheet> begun = preparation.begin(sheet);
    Worksheet changed = SheetFields.on(sheet, now);
    List<CompletableFuture<?>> all = new ArrayList<>();
    all.add(begun);
    if (!changed.equals(SheetFields.on(sheet, before))) {
      all.add(preparation.save(changed));
    }
    PersonId person = sheet.person();
    now.slips().stream().filter(slip -> !slip.blank())
        .sorted(Comparator.comparing(slip -> slip.id().value().toString()))
        .forEach(slip -> keep(slip, before.slip(slip.id()).filter(kept -> !kept.blank()), sheet, all));
    before.slips().stream().map(Slip::id).filter(id -> now.slip(id).isEmpty())
        .forEach(id -> all.add(strands.takeBack(person, id)));
    for (Strand.Kind kind : Strand.Kind.values()) {
      List<StrandId> order = order(now, kind);
      if (!order.equals(order(before, kind))) {
        all.add(strands.order(person, order));
      }
    }
    return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).thenApply(_ -> changed);
  }

  /** Merges a strand into that one, or with none lets it stand alone again. */
  CompletableFuture<Strand> merge(PersonId person, StrandId strand, Optional<StrandId> into) {
    return into.map(other -> strands.merge(person, strand, other))
        .orElseGet(() -> strands.part(person, strand));
  }

  private void keep(Slip slip, Optional<Slip> before, Worksheet sheet, List<CompletableFuture<?>> all) {
    if (before.isEmpty()) {
      all.add(strands.begin(slip.id(), sheet.person(), slip.kind(), slip.words()));
    } else if (!before.get().words().equals(slip.words())) {
      all.add(strands.reword(sheet.person(), slip.id(), slip.words()));
    }
    if (before.isEmpty() || !before.get().turnsAs(slip)) {
      all.add(strands.turn(sheet.person(), turn(slip, sheet)));
    }
  }

  private Turn turn(Slip slip, Worksheet sheet) {
    Turn bare = Turn.at(slip.id(), Turn.Occasion.WORKSHEET, sheet.id().value(), time.now());
    return new Turn(bare.id(), bare.strand(), bare.occasion(), bare.occasionId(), words(slip.whyNow()),
        words(slip.anchor()), slip.charge(), slip.status(), words(slip.whatChanged()), bare.turned());
  }

  private static List<StrandId> order(Writing writing, Strand.Kind kind) {
    return writing.of(kind).stream().filter(slip -> !slip.blank()).map(Slip::id).toList();
  }

  private static Optional<String> words(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}
