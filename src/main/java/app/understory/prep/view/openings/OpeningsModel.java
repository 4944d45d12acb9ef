package app.understory.prep.view.openings;

import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.prep.Preparation;
import app.understory.prep.Readiness;
import app.understory.prep.Worksheet;
import app.understory.prep.openings.Afterword;
import app.understory.prep.openings.Opening;
import app.understory.prep.openings.Openings;
import app.understory.prep.view.kept.Keeping;
import app.understory.vault.Vault;
import app.understory.vault.rows.Following;
import app.understory.vault.rows.NotKept;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The openings of one person, before and after each session, newest first. Runs on the thread that shows things. */
public final class OpeningsModel {
  private final PersonId person;
  private final Sources sources;
  private final Vault vault;
  private final Following following;
  private final Stagehand stagehand;
  private final ObservableList<SessionPair> pairs = FXCollections.observableArrayList();
  private final Map<String, PairLine> known = new HashMap<>();
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
  private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(this, "keeping",
      new Keeping.Untouched());

  /** What is read and written here. */
  public record Sources(People people, Preparation preparation, Openings openings, Readiness readiness) {}

  private record Read(String name, int next, List<Worksheet> sheets, List<Afterword> said) {}

  private record Step(PairLine line, String before, String after) {}

  public OpeningsModel(PersonId person, Sources sources, Vault vault, Stagehand stagehand) {
    this.person = person;
    this.sources = sources;
    this.vault = vault;
    this.stagehand = stagehand;
    following = new Following(vault.changes(),
        change -> person.value().equals(change.subject()), () -> stagehand.show(this::read));
  }

  /** One for each session that has a worksheet, newest first. */
  public ObservableList<SessionPair> pairs() {
    return pairs;
  }

  /** What the person is called. */
  public ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  /** Comes into view: reads, and follows what is kept elsewhere. */
  public void shown() {
    following.begin();
    read();
  }

  /** Leaves the view: everything is kept. */
  public void hidden() {
    keepAll();
    following.end();
  }

  /** Keeps whatever is not kept yet. */
  public void keepAll() {
    known.values().stream().filter(PairLine::unkept).forEach(line -> {
      done.push(new Step(line, line.kept(), line.afterProperty().get()));
      undone.clear();
      keep(line);
    });
  }

  /** Takes the last change back. */
  public void undo() {
    keepAll();
    turn(done, undone, true);
  }

  /** Does the change taken back last again. */
  public void redo() {
    keepAll();
    turn(undone, done, false);
  }

  private void turn(Deque<Step> from, Deque<Step> to, boolean back) {
    Step last = from.poll();
    if (last != null) {
      to.push(last);
      last.line().afterProperty().set(back ? last.before() : last.after());
      keep(last.line());
    }
  }

  private void typed(PairLine line) {
    keeping.set(new Keeping.Typing());
    if (line.unkept()) {
      vault.drafts().type(place(line.worksheet().toString(), line.opening()), line.afterProperty().get());
    } else {
      vault.drafts().clear(place(line.worksheet().toString(), line.opening()));
    }
  }

  private void keep(PairLine line) {
    String words = line.afterProperty().get();
    line.sends(words);
    stagehand.follow(sources.openings().say(person, line.worksheet(), line.opening(), words)).then(_ -> {
      if (line.arrives(words, true)) {
        vault.drafts().clear(place(line.worksheet().toString(), line.opening()));
        keeping.set(new Keeping.Kept(vault.time().now()));
      }
    }).orElse(failure -> {
      line.arrives(words, false);
      keeping.set(new Keeping.Failed(failure instanceof NotKept not ? not.reason() : NotKept.Reason.DISK));
    });
  }

  private void read() {
    stagehand.run(() -> new Read(sources.people().find(person).map(Person::preferredName).orElse(""),
        sources.readiness().of(person).sessionNumber(), sources.preparation().of(person),
        sources.openings().of(person))).then(this::lay);
  }

  private void lay(Read read) {
    name.set(read.name());
    List<SessionPair> fresh = new ArrayList<>();
    read.sheets().forEach(sheet -> fresh.addFirst(new SessionPair(sheet.sessionNumber(), sheet.begun(),
        sheet.sessionNumber() < read.next(),
        Stream.of(Opening.values()).map(opening -> line(sheet, opening, read.said())).toList())));
    if (!pairs.equals(fresh)) {
      pairs.setAll(fresh);
    }
  }

  private PairLine line(Worksheet sheet, Opening opening, List<Afterword> said) {
    String place = place(sheet.id().value().toString(), opening);
    boolean first = !known.containsKey(place);
    PairLine line = known.computeIfAbsent(place,
        _ -> new PairLine(sheet.id().value(), opening, this::typed));
    line.show(before(sheet.views(), opening), said.stream()
        .filter(one -> one.worksheet().equals(sheet.id().value()) && one.opening() == opening).findFirst());
    if (first) {
      vault.drafts().read(place).ifPresent(line.afterProperty()::set);
    }
    return line;
  }

  private static String before(Worksheet.Views views, Opening opening) {
    return Optional.ofNullable(switch (opening) {
      case I_AM -> views.iAm();
      case OTHER_PEOPLE -> views.otherPeople();
      case THE_WORLD -> views.theWorld();
    }).orElse("");
  }

  private String place(String worksheet, Opening opening) {
    return "openings/" + person.value() + "/" + worksheet + "/" + opening;
  }
}
