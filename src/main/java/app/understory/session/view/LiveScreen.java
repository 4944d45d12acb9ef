package app.understory.session.view;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.spell.Spelling;
import app.understory.session.view.entry.CareController;
import app.understory.session.view.entry.DoseController;
import app.understory.session.view.entry.EntryController;
import app.understory.session.view.entry.EntryModel;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.entry.SignsController;
import app.understory.session.view.life.EndingController;
import app.understory.session.view.life.LeavingRowController;
import app.understory.session.view.life.LifeLine;
import app.understory.session.view.life.StepController;
import app.understory.session.view.reach.StrandLook;
import app.understory.session.view.reach.StrandPage;
import app.understory.session.view.stream.StreamController;
import app.understory.session.view.stream.StreamScale;
import app.understory.session.view.time.TimeController;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Puts the live screen together, and sees to it that whatever is typed lands at its foot. */
public final class LiveScreen {
  private final LiveModel model;
  private final Runnable leave;
  private final EntryModel line;
  private final StreamScale scale = new StreamScale();
  private final Screen<StreamController> stream;
  private final Screen<EntryController> entry;
  private final Screen<DoseController> dose;
  private final Screen<SignsController> signs;
  private final Screen<EndingController> ending;
  private final Screen<CareController> care;
  private final Screen<StepController> step;
  private final Screen<TimeController> time;
  private final Screen<LeavingRowController> leaving;
  private final Screen<LiveController> live;
  private final Map<OpenRow, Parent> rows = new EnumMap<>(OpenRow.class);
  private final ObjectBinding<StreamCount> count;
  private final Fronts fronts;
  private final StrandLook look;
  private final LiveKeys keys;
  private boolean escaped;

  private LiveScreen(LiveModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    this.line = model.line();
    stream = Screens.load(StreamController.class,
        () -> new StreamController(model.rows(), scale, line::edit));
    scale.leading(strand -> look().open(strand), Optional.empty());
    entry = Screens.load(EntryController.class, () -> new EntryController(line));
    dose = Screens.load(DoseController.class, () -> new DoseController(model.dose()));
    signs = Screens.load(SignsController.class, () -> new SignsController(model.signs()));
    care = Screens.load(CareController.class, () -> new CareController(model.care()));
    ending = Screens.load(EndingController.class, () -> new EndingController(model.ending()));
    leaving = Screens.load(LeavingRowController.class,
        () -> new LeavingRowController(model.leaving(),
            () -> model.factsProperty().get().ifPresent(facts -> model.leaving().read(facts.session())),
            () -> line.openProperty().set(OpenRow.LINE)));
    step = Screens.load(StepController.class, () -> new StepController(model.step()));
    time = Screens.load(TimeController.class, () -> new TimeController(model.time()));
    live = Screens.load(LiveController.class, () -> new LiveController(model, line::command, leave));
    fronts = new Fronts(model, live.root());
    look = new StrandLook(model, live.controller().over());
    keys = new LiveKeys(line);
    count = Bindings.createObjectBinding(
        () -> new StreamCount(model.rows().keptProperty().get(), model.rows().writingProperty().get(),
            model.rows().failedProperty().get()),
        model.rows().keptProperty(), model.rows().writingProperty(), model.rows().failedProperty());
  }

  /**
   * The live screen.
   *
   * @param leave gives the frame back; the session goes on
   */
  public static Screen<LiveController> of(LiveModel model, Runnable leave) {
    return of(model, leave, new SimpleObjectProperty<>(), Optional.empty());
  }

  /**
   * The live screen, which marks words that are not in the dictionary.
   *
   * @param leave gives the frame back; the session goes on
   * @param spelling what words are looked up in; null while it is off
   * @param strands  on which a strand is read, where there is such a page
   */
  public static Screen<LiveController> of(LiveModel model, Runnable leave,
      ObservableValue<@Nullable Spelling> spelling, Optional<StrandPage> strands) {
    LiveScreen screen = new LiveScreen(model, leave);
    screen.entry.controller().spelling(spelling);
    strands.ifPresent(screen.look::on);
    screen.furnish();
    return new Screen<>(screen.fronts.root(), screen.live.controller(), screen.live.help());
  }

  private StrandLook look() {
    return look;
  }

  /** The rows, one of which stands at the foot. */
  private void place() {
    rows.put(OpenRow.LINE, entry.root());
    rows.put(OpenRow.DOSE, dose.root());
    rows.put(OpenRow.VITAL_SIGNS, signs.root());
    rows.put(OpenRow.ENDING, ending.root());
    rows.put(OpenRow.CONCERN, care.root());
    rows.put(OpenRow.STEP, step.root());
    rows.put(OpenRow.TIME, time.root());
    rows.put(OpenRow.LEAVING, leaving.root());
  }

  private void furnish() {
    place();
    Screen<AgreedController> agreed = Screens.load(AgreedController.class,
        () -> new AgreedController(model.factsProperty(), model.standingProperty(), line::command,
            look::open));
    Screen<BodyController> body = Screens.load(BodyController.class,
        () -> new BodyController(model.factsProperty(), model.standingProperty(), model.nowProperty(), count,
            model::due,
            line::command));
    LifeLine life = new LifeLine(model.standingProperty(), model.nowProperty(), line::command);
    live.controller().furnish(agreed.root(), stream.root(), body.root(), life.timer(), life,
        List.copyOf(rows.values()));
    line.openProperty().addListener((_, _, open) -> open(open));
    line.editedProperty().addListener((_, before, now) -> {
      before.ifPresent(entry -> {
        var _ = model.rows().hide(entry.id());
      });
      now.filter(entry -> entry.edits() > 0).ifPresent(entry -> model.rows().reveal(entry.id()));
      model.rows().sieve().chosenProperty().set(now.map(entry -> entry.id()));
    });
    model.factsProperty().addListener((_, _, _) -> measure());
    model.standingProperty().addListener((_, before, after) -> {
      if (!before.doses().equals(after.doses())) {
        measure();
      }
    });
    measure();
    open(OpenRow.LINE);
    model.rows().sieve().openProperty().addListener((_, _, sifting) -> {
      if (!sifting) {
        entry.controller().focus();
      }
    });
    hear();
  }

  private void hear() {
    Parent root = fronts.root();
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, fronts::typed);
    root.sceneProperty().addListener((_, _, scene) -> {
      if (scene != null) {
        hold(scene);
      }
    });
  }

  private void measure() {
    scale.zero(
        model.standingProperty().get().doses().stream().findFirst().map(each -> each.elapsedMs()).orElse(0L));
    model.factsProperty().get().ifPresent(facts -> {
      scale.began(facts.session().began());
      scale.terms(facts.terms());
      Map<StrandId, Integer> numbers = new HashMap<>();
      for (Strand strand : facts.strands()) {
        strand.number().ifPresent(number -> numbers.put(strand.id(), number));
      }
      scale.numbers(numbers);
      model.rows().sieve().numbers(numbers);
    });
    stream.controller().rescale();
  }

  private void open(OpenRow open) {
    rows.forEach((row, node) -> {
      node.setVisible(row == open);
      node.setManaged(row == open);
    });
    switch (open) {
      case LINE -> entry.controller().focus();
      case DOSE -> dose.controller().open();
      case VITAL_SIGNS -> signs.controller().open();
      case ENDING -> ending.controller().open();
      case CONCERN -> care.controller().open();
      case LEAVING -> leaving.controller().open();
      case STEP -> step.controller().open();
      case TIME -> time.controller().open();
    }
  }

  /** The caret belongs to the foot: where the focus goes astray, it comes back. */
  private void hold(Scene scene) {
    entry.controller().focus();
    scene.focusOwnerProperty().addListener((_, _, owner) -> {
      if (live.root().getScene() == scene && line.openProperty().get() == OpenRow.LINE
          && !within(owner, entry.root()) && !sifts(owner)) {
        entry.controller().focus();
      }
    });
  }

  /** While one asks for what is shown, the caret may stand there. */
  private boolean sifts(Node owner) {
    return model.rows().sieve().openProperty().get() && within(owner, stream.root())
        && owner instanceof TextField;
  }

  private static boolean within(Node node, Parent parent) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == parent) {
        return true;
      }
    }
    return false;
  }

  private void pressed(KeyEvent key) {
    if (fronts.pressed(key) || look.pressed(key)) {
      key.consume();
      return;
    }
    boolean again = escaped;
    escaped = key.getCode() == KeyCode.ESCAPE;
    if (key.getCode() == KeyCode.ESCAPE && line.openProperty().get() == OpenRow.LINE) {
      escape(again);
    } else if (key.getCode() == KeyCode.PAGE_DOWN && sifts(live.root().getScene().getFocusOwner())) {
      line.mark();
    } else if (key.getCode() == KeyCode.F9) {
      live.controller().toggleLarge();
    } else if (key.isShortcutDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
      stream.controller().read(key.getCode() == KeyCode.UP ? -3 : 3);
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.F
        && line.openProperty().get() == OpenRow.LINE) {
      model.rows().sieve().openProperty().set(true);
    } else if (key.isShortcutDown() && !key.isAltDown()) {
      if (sifts(live.root().getScene().getFocusOwner()) || !keys.pressed(key)) {
        return;
      }
    } else {
      return;
    }
    key.consume();
  }

  /** What is shown of the log is left first, then an edit, then the row that is looked at, then the room. */
  private void escape(boolean again) {
    if (model.rows().sieve().openProperty().get()) {
      model.rows().sieve().leave();
      escaped = false;
      return;
    }
    boolean looking = model.rows().sieve().chosenProperty().get().isPresent();
    if (line.leaveEdit() || looking) {
      model.rows().sieve().chosenProperty().set(Optional.empty());
      escaped = false;
    } else if (again) {
      escaped = false;
      leave.run();
    }
  }
}
