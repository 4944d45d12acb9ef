package app.understory.prep.template;

import app.understory.prep.Field;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Templates of worksheets as rows: the practice's own, and delivered ones that it changed. */
public final class TemplateStore {
  private static final String TEMPLATE = "sheet_template";

  private final Rows rows;

  public TemplateStore(Rows rows) {
    this.rows = rows;
  }

  List<Template> all() {
    return rows.read(TEMPLATE, "order by id").stream().map(TemplateStore::template).toList();
  }

  void put(Tx tx, Template template) {
    Row.Builder row = Row.of(TEMPLATE, template.id()).set("name", template.name()).set("parts",
        template.parts().stream().map(Part::name).collect(Collectors.joining(" ")));
    Template.FILLABLE
        .forEach(field -> row.set(column(field), template.filled().get(field)));
    tx.put(row.build());
  }

  void remove(Tx tx, UUID id) {
    tx.remove(TEMPLATE, id);
  }

  private static String column(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static Template template(Row row) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if ((" " + row.text("parts") + " ").contains(" " + part.name() + " ")) {
        parts.add(part);
      }
    }
    Map<Field, String> filled = new EnumMap<>(Field.class);
    for (Field field : Template.FILLABLE) {
      String words = row.textOrNull(column(field));
      if (words != null) {
        filled.put(field, words);
      }
    }
    return new Template(row.id(), row.text("name"), parts, filled);
  }
}
