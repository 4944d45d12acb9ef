package app.understory.people.view;

import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.record.Roster;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Everyone, filtered on each key. */
final class PeopleModel {
  private static final Set<String> OF_INTEREST = Set.of("person", "ally", "weight", "visit", "session",
      "worksheet",
      "note", "practice");

  private final People people;
  private final Roster roster;
  private final Stagehand stagehand;
  private final Following following;
  private final Function<Person.Status, String> statusWord;

  private final StringProperty sought = new SimpleStringProperty("");
  private final ObjectProperty<Group> group = new SimpleObjectProperty<>(Group.EVERYONE);
  private final ObservableList<PeopleRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.READING);
  private final ObjectProperty<@Nullable Person> justMoved = new SimpleObjectProperty<>();
  private List<PeopleRow.Card> cards = List.of();
  private boolean mayAdmit;

  /** Who is shown. */
  enum Group {
    EVERYONE, IN_COURSE, PROSPECTS, PUT_AWAY;

    boolean holds(Person person) {
      return person.archived() == (this == PUT_AWAY) && switch (this) {
        case EVERYONE, PUT_AWAY -> true;
        case IN_COURSE -> switch (person.status()) {
          case INDUCTION, MAINTENANCE, PAUSED -> true;
          default -> false;
        };
        case PROSPECTS -> person.status() == Person.Status.PROSPECT;
      };
    }
  }

  /** What the screen has to say. */
  enum Standing {
    READING, SHOWN,
    /** The practice has no one yet, and someone may be added. */
    NO_ONE,
    /** The practice has no one yet, and the recovery sheet has to be given back first. */
    RECOVERY_FIRST,
    /** Nothing is like what was sought. */
    NOT_FOUND,
    /** No one is in that group. */
    EMPTY_GROUP
  }

  PeopleModel(People people, Roster roster, Stagehand stagehand, Changes changes,
      Function<Person.Status, String> statusWord) {
    this.people = people;
    this.roster = roster;
    this.stagehand = stagehand;
    following = new Following(changes,
        change -> OF_INTEREST.contains(change.kind()), () -> stagehand.show(this::read));
    this.statusWord = statusWord;
    sought.addListener((_, _, _) -> filter());
    group.addListener((_, _, _) -> filter());
  }

  void shown() {
    following.begin();
    read();
  }

  void hidden() {
    following.end();
  }

  /** Reads everyone again. */
  void read() {
    record Read(List<PeopleRow.Card> cards, boolean mayAdmit) {}
    stagehand.run(() -> new Read(roster.lines().stream()
        .map(line -> new PeopleRow.Card(line, statusWord.apply(line.person().status()))).toList(),
        people.mayAdmit())).then(read -> {
          cards = read.cards();
          mayAdmit = read.mayAdmit();
          filter();
        });
  }

  /** Puts the person away, or brings them back where they are away already. */
  void putAwayOrBack(Person person) {
    stagehand.follow(person.archived() ? people.unarchive(person.id()) : people.archive(person.id()))
        .then(moved -> {
          justMoved.set(moved);
          read();
        });
  }

  /** Takes back the last putting away or bringing back. */
  void undo() {
    Person moved = justMoved.get();
    if (moved != null) {
      justMoved.set(null);
      stagehand.follow(moved.archived() ? people.unarchive(moved.id()) : people.archive(moved.id()))
          .then(_ -> read());
    }
  }

  private void filter() {
    List<PeopleRow.Card> inGroup = cards.stream().filter(card -> group.get().holds(card.line().person()))
        .toList();
    List<PeopleRow> found = Sieve.sift(inGroup, sought.get());
    if (!rows.equals(found)) {
      rows.setAll(found);
    }
    all.set(inGroup.size());
    standing.set(standing(inGroup.isEmpty(), found.isEmpty()));
  }

  private Standing standing(boolean emptyGroup, boolean nothingFound) {
    if (cards.isEmpty()) {
      return mayAdmit ? Standing.NO_ONE : Standing.RECOVERY_FIRST;
    }
    if (emptyGroup) {
      return Standing.EMPTY_GROUP;
    }
    return nothingFound ? Standing.NOT_FOUND : Standing.SHOWN;
  }

  /** Whether someone may be added now. */
  boolean mayAdmit() {
    return mayAdmit;
  }

  StringProperty soughtProperty() {
    return sought;
  }

  ObjectProperty<Group> groupProperty() {
    return group;
  }

  ObservableList<PeopleRow> rows() {
    return rows;
  }

  /** How many are in the group, sought or not. */
  ReadOnlyIntegerProperty allProperty() {
    return all.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** Who was put away or brought back last, as long as it can be taken back in place; else null. */
  ObjectProperty<@Nullable Person> justMovedProperty() {
    return justMoved;
  }
}
