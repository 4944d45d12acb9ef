package app.understory.prep.view.template;

import app.understory.kit.work.Stagehand;
import app.understory.prep.Field;
import app.understory.prep.Writing;
import app.understory.prep.template.Ask;
import app.understory.prep.template.Part;
import app.understory.prep.template.Prompts;
import app.understory.prep.template.Template;
import app.understory.prep.template.Templates;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What worksheets ask and begin with in this practice. Runs on the thread that shows things. */
public final class SheetHabits {
  private final Prompts prompts;
  private final Templates kept;
  private final Following following;
  private final Stagehand stagehand;
  private final Map<Ask, ReadOnlyStringWrapper> asked = new EnumMap<>(Ask.class);
  private final ObservableList<Template> templates = FXCollections.observableArrayList(Delivered.templates());

  private record Read(Map<Ask, String> prompts, List<Template> templates) {}

  public SheetHabits(Prompts prompts, Templates templates, Changes changes, Stagehand stagehand) {
    this.prompts = prompts;
    this.kept = templates;
    this.stagehand = stagehand;
    following = new Following(changes,
        change -> change.kind().equals("setting") || change.kind().equals("sheet_template"),
        () -> stagehand.show(this::read));
    for (Ask ask : Ask.values()) {
      asked.put(ask, new ReadOnlyStringWrapper(this, ask.name(), Delivered.prompt(ask)));
    }
  }

  /** Comes into view: reads, and follows what is changed elsewhere. */
  public void shown() {
    following.begin();
    read();
  }

  /** Leaves the view. */
  public void hidden() {
    following.end();
  }

  /** The small question that stands there while nothing is written. */
  public ReadOnlyStringProperty prompt(Ask ask) {
    return asked.computeIfAbsent(ask, one -> new ReadOnlyStringWrapper(this, one.name(), ""))
        .getReadOnlyProperty();
  }

  /** The templates to choose from. */
  public ObservableList<Template> templates() {
    return templates;
  }

  /** The template chosen on a sheet, where it is still one of the practice's. */
  public Optional<Template> chosen(Writing writing) {
    return templates.stream().filter(one -> one.id().toString().equals(writing.text(Field.TEMPLATE)))
        .findFirst();
  }

  /** Whether a part stands on that sheet: its template shows it, or something is written in it. */
  public boolean shows(Part part, Writing writing) {
    return chosen(writing).map(one -> one.parts().contains(part)).orElse(true) || part.written(writing);
  }

  private void read() {
    stagehand.run(() -> {
      Map<Ask, String> now = new EnumMap<>(Ask.class);
      for (Ask ask : Ask.values()) {
        now.put(ask, prompts.of(ask, Delivered.prompt(ask)));
      }
      return new Read(now, kept.all(Delivered.templates()));
    }).then(read -> {
      asked.forEach((ask, text) -> text.set(read.prompts().getOrDefault(ask, "")));
      if (!templates.equals(read.templates())) {
        templates.setAll(read.templates());
      }
    });
  }
}
