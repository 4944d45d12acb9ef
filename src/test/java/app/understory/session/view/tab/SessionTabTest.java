package app.understory.session.view.tab;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.people.PersonId;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.line.HouseLanes;
import app.understory.session.terms.HouseRoom;
import app.understory.session.view.SampleDesk;
import app.understory.session.view.life.LeavingListModel;
import app.understory.session.view.life.LifeModel;
import app.understory.session.view.plot.AccountModel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The Session tab of one person over a real vault; what it leads to is noted. */
abstract class SessionTabTest extends ScreenTest {
  @TempDir
  private Path root;
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  final List<SessionId> entered = new CopyOnWriteArrayList<>();
  final List<String> noted = new CopyOnWriteArrayList<>();
  FxStagehand stagehand;
  SampleSession practice;
  PersonId ada;
  SessionsModel model;
  Screen<SessionsController> screen;

  @BeforeEach
  void openTab() {
    practice = SampleSession.open(root);
    ada = practice.ada();
    stagehand = new FxStagehand("test", failures::add);
    model = askFx(() -> new SessionsModel(ada, SampleDesk.of(practice), stagehand));
    screen = askFx(() -> SessionsScreen.of(model,
        new LanesModel(new HouseLanes(practice.setup()), stagehand),
        new RoomModel(new HouseRoom(practice.setup()), stagehand),
        new AccountModel(SampleDesk.of(practice), stagehand),
        new LifeModel(practice.log(), SampleDesk.of(practice).drafts(), stagehand),
        new LeavingListModel(SampleDesk.of(practice).leavings(), SampleDesk.of(practice).drafts(), stagehand),
        new SessionExits() {
          @Override
          public void enter(SessionId session) {
            entered.add(session);
          }

          @Override
          public void makeNote(Session session, String title, List<String> paragraphs) {
            noted.addAll(paragraphs);
          }

          @Override
          public void wordMarks(SessionId session) {}
        }));
  }

  @AfterEach
  void closeTab() {
    onFx(() -> screen.hidden());
    stagehand.close();
    practice.close();
    assertThat(failures).isEmpty();
  }
}
