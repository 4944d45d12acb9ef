package app.understory.desk.reach;

import app.understory.desk.rooms.IntegrationRoom;
import app.understory.desk.rooms.RecordRoom;
import app.understory.intake.history.History;
import app.understory.integration.NoteId;
import app.understory.kit.Screen;
import app.understory.people.PersonId;
import app.understory.record.view.glance.GlanceController;
import app.understory.session.EntryId;
import app.understory.session.view.reach.Health;
import app.understory.session.view.reach.StrandPage;
import app.understory.session.view.reach.Use;
import app.understory.strand.StrandId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Parent;

/** What notes and the record have of a session. */
public final class FromSessions implements Reach {
  private final IntegrationRoom integration;
  private final RecordRoom record;
  private final History history;

  public FromSessions(IntegrationRoom integration, RecordRoom record, History history) {
    this.history = history;
    this.integration = integration;
    this.record = record;
  }

  @Override
  public Map<EntryId, List<Use>> uses(PersonId person) {
    return integration.integration().uses(person).entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
            .map(note -> new Use(note.note().id().value(), note.title(), note.note().begun().day()))
            .toList()));
  }

  @Override
  public Health health(PersonId person) {
    LocalDate today = history.now().day();
    return new Health(history.allergies(person),
        history.medicines(person).stream().filter(each -> each.taken(today)).toList());
  }

  @Override
  public Optional<StrandPage> page() {
    return Optional.of(new Page(record.glance()));
  }

  @Override
  public void strand(PersonId person, StrandId strand) {
    record.openStrand(person, strand);
  }

  @Override
  public void use(PersonId person, Use use) {
    integration.open(person, new NoteId(use.note()));
  }

  private record Page(Screen<GlanceController> screen) implements StrandPage {
    @Override
    public Parent root() {
      return screen.root();
    }

    @Override
    public void show(StrandId strand) {
      screen.controller().show(strand);
    }

    @Override
    public void read(int lines) {
      screen.controller().read(lines);
    }

    @Override
    public void away() {
      screen.controller().away();
    }
  }
}
