package app.understory.desk.frame;

import app.understory.desk.frame.Whereabouts.AtPerson;
import app.understory.desk.frame.Whereabouts.AtPlace;
import app.understory.desk.frame.chrome.FrameController;
import app.understory.desk.frame.chrome.FrameModel;
import app.understory.desk.frame.chrome.PersonHeaderController;
import app.understory.desk.frame.chrome.PersonHeaderModel;
import app.understory.kit.Columned;
import app.understory.kit.Focus;
import app.understory.kit.KeyLine;
import app.understory.kit.Look;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Theme;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The frame of an open practice: the rail, a person's header with its tabs, and the screen one is at. */
public final class Frame implements Ways, AutoCloseable {
  private final FrameModel model;
  private final PersonHeaderModel headerModel;
  private final Screen<FrameController> chrome;
  private final Screen<PersonHeaderController> header;
  private final StackPane root = new StackPane();
  private final Shelf shelf = new Shelf();
  private final Trail trail = new Trail();
  private final Takeover takeover;
  private final Interruption between;
  private final Look look;
  private final Offer offer;
  private final Runnable lock;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, PersonTab> tabs = new LinkedHashMap<>();
  private final Map<PersonId, String> lastTab = new HashMap<>();
  private @Nullable Screen<?> current;

  /**
   * @param look what the window wears: a screen that takes over is seen in the session's light
   * @param lock locks the practice
   * @param help opens the side panel of keys
   */
  public Frame(Vault vault, Stagehand stagehand, Look look, Runnable lock, Runnable help) {
    this.lock = lock;
    this.look = look;
    model = new FrameModel(vault, stagehand);
    headerModel = new PersonHeaderModel(vault, stagehand);
    chrome = Screens.load(FrameController.class, () -> new FrameController(model, new RailExits(this, help)));
    header = Screens.load(PersonHeaderController.class,
        () -> new PersonHeaderController(headerModel, this::openTab));
    chrome.controller().header(header.root());
    root.getChildren().add(chrome.root());
    takeover = new Takeover(root, look);
    between = new Interruption(chrome.controller());
    offer = new Offer(header.controller()::offer);
    FrameKeys.listen(root, this);
  }

  /** What the window shows. */
  public StackPane root() {
    return root;
  }

  /** Gives a screen its line in the rail; the first one is where a practice opens. */
  public void add(Place place) {
    places.put(place.id(), place);
  }

  /** Gives every person one more tab, after those there are. */
  public void add(PersonTab tab) {
    tabs.put(tab.id(), tab);
  }

  /** Opens at the first place, or where one was before the practice was locked. */
  public void begin(PersonFacts facts, @Nullable FrameBookmark mark) {
    model.know(facts);
    headerModel.know(facts);
    model.start();
    headerModel.start();
    chrome.controller().places(List.copyOf(places.values()));
    header.controller().tabs(List.copyOf(tabs.values()));
    if (mark != null) {
      mark.open().forEach(model::opened);
    }
    places.keySet().stream().findFirst().ifPresent(first -> go(new AtPlace(first)));
    trail.clear();
    if (mark != null && exists(mark.where())) {
      go(mark.where());
      Bookmarks.resume(mark, current);
    }
  }

  /** Where one was before the program ended, if it is known. */
  public Optional<FrameBookmark> last() {
    return model.last();
  }

  /** Where one is now, to come back there. */
  public FrameBookmark bookmark() {
    return Bookmarks.take(model.whereProperty().get(), model.people(), current, inSession());
  }

  /** The keys of the screen in view. */
  public List<KeyLine> help() {
    Screen<?> seen = between.or(current);
    return takeover.isOn() ? takeover.help() : seen == null ? List.of() : seen.help();
  }

  @Override
  public void goTo(String place) {
    if (places.containsKey(place)) {
      step(new AtPlace(place));
    }
  }

  @Override
  public void open(PersonId person) {
    tabs.keySet().stream().findFirst().ifPresent(first -> open(person, lastTab.getOrDefault(person, first)));
  }

  @Override
  public void open(PersonId person, String tab) {
    if (tabs.containsKey(tab)) {
      model.opened(person).ifPresent(gone -> {
        shelf.drop(gone);
        lastTab.remove(gone);
      });
      step(new AtPerson(person, tab));
    }
  }

  @Override
  public void takeOver(Screen<?> screen) {
    take(screen, Theme.SESSION);
  }

  @Override
  public void spread(Screen<?> screen) {
    take(screen, look.themeProperty().get());
  }

  @Override
  public void interrupt(Screen<?> screen) {
    if (!takeover.isOn()) {
      between.begin(screen, current, model.whereProperty().get() instanceof AtPerson);
    }
  }

  @Override
  public void resume() {
    between.end();
  }

  private void take(Screen<?> screen, Theme light) {
    between.end();
    if (current != null && !takeover.isOn()) {
      current.hidden();
    }
    takeover.begin(screen, light);
  }

  @Override
  public void giveBack() {
    if (takeover.isOn()) {
      takeover.end();
      if (current != null) {
        current.shown();
        Focus.into(current.root());
      }
    }
  }

  @Override
  public boolean takenOver() {
    return takeover.isOn();
  }

  /** Whether a screen of the session room has the whole window. */
  public boolean inSession() {
    return takeover.inSession();
  }

  @Override
  public void lock() {
    lock.run();
  }

  /** Goes one step back, if there is one. */
  void back() {
    if (between.isOn()) {
      between.end();
      return;
    }
    trail.back().filter(this::exists).ifPresent(this::go);
  }

  /** Goes to the tab so many to the right, round the end. */
  void turnTab(int by) {
    if (model.whereProperty().get() instanceof AtPerson(var person, var tab)) {
      List<String> all = header.controller().standing();
      open(person, all.get(Math.floorMod(Math.max(0, all.indexOf(tab)) + by, all.size())));
    }
  }

  /** Moves the focus between rail and screen, through the columns of a screen that has some. */
  void changeSide(boolean back) {
    Screen<?> seen = between.or(current);
    if (seen == null || seen.controller() instanceof Columned columns && columns.turnColumn(back)) {
      return;
    }
    if (Focus.within(chrome.controller().body(), root.getScene().getFocusOwner())) {
      chrome.controller().focusRail();
    } else {
      Focus.into(seen.root());
    }
  }

  @Override
  public void close() {
    Screen<?> left = current;
    current = null;
    boolean behind = between.isOn();
    Unwinding unwinding = new Unwinding().step(between::leave);
    if (left != null) {
      unwinding.step(left::locking);
    }
    unwinding.step(takeover::end);
    if (left != null && !behind) {
      unwinding.step(left::hidden);
    }
    unwinding.step(offer::end).step(headerModel::stop).step(model::stop).step(shelf::clear);
    places.clear();
    tabs.clear();
    root.getChildren().clear();
    unwinding.end();
  }

  private void openTab(String tab) {
    if (model.whereProperty().get() instanceof AtPerson(var person, var _)) {
      open(person, tab);
    }
  }

  private boolean exists(Whereabouts where) {
    return switch (where) {
      case AtPlace(var place) -> places.containsKey(place);
      case AtPerson(var _, var tab) -> tabs.containsKey(tab);
    };
  }

  private void step(Whereabouts where) {
    between.end();
    Whereabouts before = model.whereProperty().get();
    if (!before.equals(where)) {
      if (exists(before)) {
        trail.left(before);
      }
      go(where);
    }
  }

  private void go(Whereabouts where) {
    giveBack();
    if (current != null) {
      current.hidden();
    }
    Screen<?> next = switch (where) {
      case AtPlace(var place) -> shelf.screen(Objects.requireNonNull(places.get(place), place));
      case AtPerson(var person, var tab) -> shelf.screen(person, Objects.requireNonNull(tabs.get(tab), tab));
    };
    current = next;
    chrome.controller().show(next.root(), where instanceof AtPerson);
    headerModel.look(where instanceof AtPerson(var person, var _) ? person : null);
    if (where instanceof AtPerson(var person, var tab)) {
      lastTab.put(person, tab);
      header.controller().at(tab);
    }
    model.moved(where);
    offer.follow(next);
    next.shown();
    Focus.into(next.root());
  }
}
