package app.understory.course.view;

import app.understory.vault.files.Drafts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Fields that are being filled in. What is typed stands in a draft until it is kept or left. */
public final class Slate {
  private final Drafts drafts;
  private final String place;
  private final Map<String, StringProperty> fields = new LinkedHashMap<>();
  private boolean quiet = true;

  /** @param place where its draft is */
  public Slate(Drafts drafts, String place, List<String> names) {
    this.drafts = drafts;
    this.place = place;
    names.forEach(name -> {
      StringProperty field = new SimpleStringProperty(this, name, "");
      field.addListener((_, _, _) -> note());
      fields.put(name, field);
    });
  }

  /** One of the fields. */
  public StringProperty field(String name) {
    return Objects.requireNonNull(fields.get(name));
  }

  /** What stands in a field, without blanks around it. */
  public String text(String name) {
    return field(name).get().strip();
  }

  /** Begins with these, or with what was being typed before. */
  public void open(Map<String, String> values) {
    quiet = true;
    fields.forEach((name, field) -> field.set(values.getOrDefault(name, "")));
    drafts.read(place).ifPresent(this::restore);
    quiet = false;
  }

  /** Whether something was being typed and is not kept. */
  public boolean waiting() {
    return drafts.read(place).isPresent();
  }

  /** It is kept, or left. */
  public void done() {
    quiet = true;
    drafts.clear(place);
  }

  private void note() {
    if (!quiet) {
      drafts.type(place, fields.entrySet().stream()
          .map(each -> each.getKey() + "=" + each.getValue().get().replace("\\", "\\\\").replace("\n", "\\n"))
          .collect(Collectors.joining("\n")));
    }
  }

  private void restore(String draft) {
    Arrays.stream(draft.split("\n")).forEach(line -> {
      int at = line.indexOf('=');
      StringProperty field = at < 0 ? null : fields.get(line.substring(0, at));
      if (field != null) {
        field.set(line.substring(at + 1).replace("\\n", "\n").replace("\\\\", "\\"));
      }
    });
  }
}
