package app.understory.intake.view.candidacy;

import app.understory.intake.candidacy.Consideration;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;

/** The considerations that come with the program. */
public final class Delivered {
  private static final Words WORDS = Words.of(Delivered.class);
  private static final String LABEL = "source.label";
  private static final String PRACTICES = "source.practices";

  private Delivered() {}

  /** All of them, in their order. */
  public static List<Consideration> considerations() {
    List<Consideration> all = new ArrayList<>();
    add(all, "BLOOD_PRESSURE", LABEL);
    add(all, "HEART", LABEL);
    add(all, "SEIZURES", PRACTICES);
    add(all, "VESSELS", LABEL);
    add(all, "BLEED", LABEL);
    add(all, "PRESSURE_WITHIN", PRACTICES);
    add(all, "SLEEP_APNOEA", PRACTICES);
    add(all, "PSYCHOSIS_OWN", LABEL);
    add(all, "PSYCHOSIS_FAMILY", PRACTICES);
    add(all, "MANIA", PRACTICES);
    add(all, "SUICIDALITY", LABEL);
    add(all, Consideration.MISUSE, LABEL);
    add(all, Consideration.MEDICINES, LABEL);
    add(all, Consideration.ALLERGY, LABEL);
    add(all, "PREGNANCY", LABEL);
    add(all, "LIVER", LABEL);
    add(all, "THYROID", PRACTICES);
    add(all, Consideration.BLADDER, LABEL);
    add(all, Consideration.MEMORY, LABEL);
    add(all, Consideration.COMPANY, LABEL);
    return List.copyOf(all);
  }

  private static void add(List<Consideration> all, String code, String source) {
    all.add(new Consideration(code, WORDS.get("name." + code), WORDS.get("asks." + code), WORDS.get(source),
        all.size(), false));
  }
}
