package app.understory.intake.view.safety;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.intake.safety.Part;
import app.understory.intake.safety.SafetyPlan;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan as a sheet for the person: their words, large enough to be read in a hard hour. It bears no surname. */
public final class SafetyPlanSheet {
  private static final Words WORDS = Words.of(SafetyPlanSheet.class);
  private static final float SIZE = 18;

  private SafetyPlanSheet() {}

  /**
   * @param name      what the person is called, without a surname; may be empty
   * @param reviewed  when it was gone through last
   * @param telephone the practice's own number; may be empty
   */
  static Sheet of(SafetyPlan plan, String name, Optional<LocalDate> reviewed, String telephone,
      Format format) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(WORDS.get("title")));
    blocks.add(new Block.Text(WORDS.get("lead"), Block.Tone.QUIET));
    blocks.add(new Block.Gap(12));
    for (Part part : Part.values()) {
      Block words = plan.of(part).isBlank()
          ? new Block.WriteLine("")
          : new Block.Words(plan.of(part), SIZE, Block.Slant.UPRIGHT);
      blocks.add(new Block.Section(WORDS.get("part." + part), "", List.of(words)));
    }
    String right = reviewed.map(day -> WORDS.get("reviewed", Days.plain(day))).orElse("");
    String foot = telephone.isEmpty() ? WORDS.get("lifeline") : WORDS.get("foot", telephone);
    return new Sheet(WORDS.get("title"), format, name, right, blocks, foot, "");
  }
}
