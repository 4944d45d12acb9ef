package app.understory.session.view.tab;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Words;
import app.understory.session.Entry;
import app.understory.session.view.life.LeavingListController;
import app.understory.session.view.life.LeavingListModel;
import app.understory.session.view.life.LifeController;
import app.understory.session.view.life.LifeModel;
import app.understory.session.view.planned.PlannedController;
import app.understory.session.view.plot.AccountController;
import app.understory.session.view.plot.AccountModel;
import app.understory.session.view.stream.Sieve;
import app.understory.session.view.stream.StreamController;
import app.understory.session.view.stream.StreamScale;
import app.understory.session.view.time.TimeController;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/** Puts the Session tab together. */
public final class SessionsScreen {
  private SessionsScreen() {}

  public static Screen<SessionsController> of(SessionsModel model, LanesModel lanes, RoomModel room,
      AccountModel account, LifeModel life, LeavingListModel leaving,
      SessionExits exits) {
    StreamScale scale = new StreamScale();
    Screen<StreamController> stream = Screens.load(StreamController.class,
        () -> new StreamController(model.stream(), scale, _ -> {}));
    stream.controller().readable();
    Screen<SessionsController> screen = Screens.load(SessionsController.class,
        () -> new SessionsController(model, exits));
    Screen<LanesController> slip = Screens.load(LanesController.class, () -> new LanesController(lanes));
    Screen<RoomController> here = Screens.load(RoomController.class, () -> new RoomController(room));
    Screen<PlannedController> planned = Screens.load(PlannedController.class,
        () -> new PlannedController(model.planned()));
    screen.controller().furnish(stream.root(), List.of(planned.root(), slip.root(), here.root()));
    scale.leading(strand -> exits.strand(model.person(), strand),
        Optional.of(use -> exits.use(model.person(), use)));
    read(model, stream, screen.controller(), exits);
    Screen<AccountController> picture = Screens.load(AccountController.class,
        () -> new AccountController(account,
            (each, paragraphs) -> exits.makeNote(each.session(),
                Words.of(SessionsController.class).get("session",
                    Integer.toString(each.session().number())),
                paragraphs),
            entry -> open(entry, model.reading().sieve(), stream, screen.controller()),
            strand -> exits.strand(model.person(), strand)));
    screen.controller().picture(picture.root());
    tell(model, account, life, leaving, picture, screen.controller());
    lanes.read();
    room.read();
    model.stream().keptProperty().addListener((_, _, _) -> measure(model, scale, stream));
    model.sightProperty().addListener((_, _, _) -> measure(model, scale, stream));
    return screen;
  }

  /** What is told of the session that is read, read again when something of it changes. */
  private static void tell(SessionsModel model, AccountModel account, LifeModel life,
      LeavingListModel leaving,
      Screen<AccountController> picture, SessionsController tab) {
    Screen<LeavingListController> list = Screens.load(LeavingListController.class,
        () -> new LeavingListController(leaving));
    picture.controller().beside(list.root());
    Screen<LifeController> told = Screens.load(LifeController.class, () -> new LifeController(life));
    tab.life(told);
    model.chosenProperty()
        .addListener((_, _, chosen) -> chosen.ifPresent(session -> {
          account.read(session.id());
          life.read(session);
          leaving.read(session);
        }));
    model.keptProperty()
        .addListener(
            (_, _, _) -> model.chosenProperty().get().ifPresent(session -> account.read(session.id())));
    leaving.readinessProperty().addListener((_, _, _) -> model.chosenProperty().get()
        .ifPresent(session -> account.read(session.id())));
  }

  /** An entry is looked at in the whole log. */
  private static void open(Entry entry, Sieve sieve, Screen<StreamController> stream,
      SessionsController tab) {
    tab.showLog();
    sieve.leave();
    sieve.chosenProperty().set(Optional.of(entry.id()));
    stream.controller().focus();
  }

  /** The keys of the log, and the row for its times. */
  private static void read(SessionsModel model, Screen<StreamController> stream, SessionsController tab,
      SessionExits exits) {
    Reading reading = model.reading();
    ReadingKeys keys = new ReadingKeys(reading, stream.controller(),
        strand -> exits.strand(model.person(), strand), use -> exits.use(model.person(), use));
    stream.root().addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    stream.root().addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    Screen<TimeController> time = Screens.load(TimeController.class,
        () -> new TimeController(reading.time()));
    tab.timing(time.root());
    reading.timingProperty().addListener((_, _, timing) -> {
      if (timing) {
        time.controller().open();
      } else {
        stream.controller().focus();
      }
    });
  }

  private static void measure(SessionsModel model, StreamScale scale, Screen<StreamController> stream) {
    Map<StrandId, Integer> numbers = new HashMap<>();
    for (Strand strand : model.sightProperty().get().strands()) {
      strand.number().ifPresent(number -> numbers.put(strand.id(), number));
    }
    scale.numbers(numbers);
    model.stream().sieve().numbers(numbers);
    scale.zero(model.reading().zeroMs());
    scale.transcribed(model.reading().transcribed());
    model.chosenProperty().get().ifPresent(session -> scale.began(session.began()));
    stream.controller().rescale();
  }
}
