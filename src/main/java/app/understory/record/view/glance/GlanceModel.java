package app.understory.record.view.glance;

import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.record.strands.Loom;
import app.understory.record.strands.Story;
import app.understory.strand.StrandId;
import app.understory.vault.rows.Change;
import app.understory.vault.rows.Changes;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One strand as it is now, read again when something of its person is kept. */
final class GlanceModel {
  private final Loom loom;
  private final Supplier<LocalDate> day;
  private final Changes changes;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Story>> story = new ReadOnlyObjectWrapper<>(this, "story",
      Optional.empty());
  private @Nullable StrandId wish;
  private Changes.@Nullable Subscription subscription;

  GlanceModel(Loom loom, Supplier<LocalDate> day, Changes changes, Stagehand stagehand) {
    this.loom = loom;
    this.day = day;
    this.changes = changes;
    this.stagehand = stagehand;
  }

  /** What came of it; empty until it was read. */
  ReadOnlyObjectProperty<Optional<Story>> storyProperty() {
    return story.getReadOnlyProperty();
  }

  LocalDate today() {
    return day.get();
  }

  /** Shows this one; of several wishes the last counts. */
  void show(StrandId strand) {
    wish = strand;
    if (subscription == null) {
      subscription = changes.subscribe(news -> {
        if (news.stream().map(Change::subject).anyMatch(this::concerns)) {
          stagehand.show(this::read);
        }
      });
    }
    read();
  }

  private boolean concerns(@Nullable UUID subject) {
    return story.get().map(told -> told.strand().person()).map(PersonId::value)
        .filter(person -> person.equals(subject)).isPresent();
  }

  private void read() {
    StrandId now = wish;
    if (now != null) {
      stagehand.run(() -> loom.story(now)).then(told -> {
        if (now.equals(wish)) {
          story.set(told);
        }
      });
    }
  }

  /** It left the view. */
  void away() {
    wish = null;
    story.set(Optional.empty());
    Changes.Subscription ends = subscription;
    if (ends != null) {
      ends.close();
      subscription = null;
    }
  }
}
