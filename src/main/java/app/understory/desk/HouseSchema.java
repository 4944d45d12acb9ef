package app.understory.desk;

import app.understory.vault.Schema;
import java.util.List;
import java.util.Set;

/** What the house asks the vault to keep. */
public final class HouseSchema {
  /** All migrations so far, and the tables whose rows never change once put. */
  public static final Schema SCHEMA = new Schema(List.of("/app/understory/desk/schema/V1.sql"),
      Set.of("note_revision", "private_note_revision", "signature", "attachment", "judgement", "candidacy",
          "candidacy_signature",
          "prescriber_order", "order_cancelled", "departure", "course_step", "safety_plan_review"));

  private HouseSchema() {}
}
