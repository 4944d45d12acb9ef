package app.understory.prep;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves words between a worksheet's record and the fields of its page. */
final class SheetFields {
  private SheetFields() {}

  static Map<Field, String> of(Worksheet sheet) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.INTENTION, sheet.intention());
    put(fields, Field.MOOD, sheet.set().mood());
    put(fields, Field.SLEEP, sheet.set().sleep());
    put(fields, Field.LAST_MEAL, sheet.set().lastMeal());
    put(fields, Field.FEARS, sheet.set().fears());
    put(fields, Field.HOPES, sheet.set().hopes());
    put(fields, Field.ROOM, sheet.setting().room());
    put(fields, Field.MUSIC, sheet.setting().music());
    put(fields, Field.COMPANY, sheet.setting().company());
    put(fields, Field.TOUCH, sheet.setting().touch());
    put(fields, Field.SAFE_WORD, sheet.setting().safeWord());
    put(fields, Field.I_AM, sheet.views().iAm());
    put(fields, Field.OTHER_PEOPLE, sheet.views().otherPeople());
    put(fields, Field.THE_WORLD, sheet.views().theWorld());
    fields.put(Field.FASTING_SINCE, sheet.checks().fastingSince().orElse(""));
    fields.put(Field.PLANNED_DEPTH, sheet.checks().plannedDepth().orElse(""));
    fields.put(Field.TEMPLATE, sheet.template().map(UUID::toString).orElse(""));
    return fields;
  }

  static Worksheet on(Worksheet sheet, Writing writing) {
    return new Worksheet(sheet.id(), sheet.person(), sheet.visit(), sheet.sessionNumber(),
        writing.text(Field.INTENTION),
        new Worksheet.Mindset(orNull(writing, Field.MOOD), orNull(writing, Field.SLEEP),
            orNull(writing, Field.LAST_MEAL), orNull(writing, Field.FEARS), orNull(writing, Field.HOPES)),
        new Worksheet.Setting(orNull(writing, Field.ROOM), orNull(writing, Field.MUSIC),
            orNull(writing, Field.COMPANY), orNull(writing, Field.TOUCH), orNull(writing, Field.SAFE_WORD)),
        new Worksheet.Views(orNull(writing, Field.I_AM), orNull(writing, Field.OTHER_PEOPLE),
            orNull(writing, Field.THE_WORLD)),
        new Worksheet.Checks(Optional.ofNullable(writing.checks().get(Check.TOUCH_AGREED)),
            Optional.ofNullable(writing.checks().get(Check.ESCORT_CONFIRMED)),
            Optional.ofNullable(orNull(writing, Field.FASTING_SINCE)),
            Optional.ofNullable(orNull(writing, Field.PLANNED_DEPTH))),
        Optional.ofNullable(orNull(writing, Field.TEMPLATE)).map(UUID::fromString), sheet.begun());
  }

  private static void put(Map<Field, String> fields, Field field, @Nullable String words) {
    fields.put(field, words == null ? "" : words);
  }

  private static @Nullable String orNull(Writing writing, Field field) {
    String words = writing.text(field);
    return words.isBlank() ? null : words;
  }
}
