package app.understory.session.view.tab;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Words;
import app.understory.session.view.life.LifeController;
import app.understory.session.view.life.LifeModel;
import app.understory.session.view.stream.StreamController;
import app.understory.session.view.stream.StreamScale;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the Session tab together. */
public final class SessionsScreen {
  private SessionsScreen() {}

  public static Screen<SessionsController> of(SessionsModel model, LanesModel lanes, RoomModel room,
      AccountModel account, LifeModel life,
      SessionExits exits) {
    StreamScale scale = new StreamScale();
    Screen<StreamController> stream = Screens.load(StreamController.class,
        () -> new StreamController(model.stream(), scale, _ -> {}));
    Screen<SessionsController> screen = Screens.load(SessionsController.class,
        () -> new SessionsController(model, exits));
    Screen<LanesController> slip = Screens.load(LanesController.class, () -> new LanesController(lanes));
    Screen<RoomController> here = Screens.load(RoomController.class, () -> new RoomController(room));
    screen.controller().furnish(stream.root(), List.of(slip.root(), here.root()));
    Screen<AccountController> picture = Screens.load(AccountController.class,
        () -> new AccountController(account,
            (each, paragraphs) -> exits.makeNote(each.session(),
                Words.of(SessionsController.class).get("session",
                    Integer.toString(each.session().number())),
                paragraphs)));
    screen.controller().picture(picture.root());
    Screen<LifeController> told = Screens.load(LifeController.class, () -> new LifeController(life));
    screen.controller().life(told.root());
    model.chosenProperty()
        .addListener((_, _, chosen) -> chosen.ifPresent(session -> {
          account.read(session.id());
          life.read(session);
        }));
    model.keptProperty()
        .addListener(
            (_, _, _) -> model.chosenProperty().get().ifPresent(session -> account.read(session.id())));
    lanes.read();
    room.read();
    model.stream().keptProperty().addListener((_, _, _) -> measure(model, scale, stream));
    model.sightProperty().addListener((_, _, _) -> measure(model, scale, stream));
    return screen;
  }

  private static void measure(SessionsModel model, StreamScale scale, Screen<StreamController> stream) {
    Map<StrandId, Integer> numbers = new HashMap<>();
    for (Strand strand : model.sightProperty().get().strands()) {
      strand.number().ifPresent(number -> numbers.put(strand.id(), number));
    }
    scale.numbers(numbers);
    scale.zero(model.zeroMs());
    model.chosenProperty().get().ifPresent(session -> scale.began(session.began()));
    stream.controller().rescale();
  }
}
