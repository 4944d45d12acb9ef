package app.understory.visit.view;

import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.visit.Contact;
import app.understory.visit.Contacts;
import app.understory.visit.Release;
import app.understory.visit.view.CallFacts.Known;
import app.understory.visit.view.CallFacts.Raise;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is known of a person, and whether the party on the line may be told. */
final class Telling {
  private final PersonId about;
  private final Contacts contacts;
  private final CallFacts facts;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Release>> release = new ReadOnlyObjectWrapper<>(
      Optional.empty());

  Telling(PersonId about, Contacts contacts, CallFacts facts, Stagehand stagehand) {
    this.about = about;
    this.contacts = contacts;
    this.facts = facts;
    this.stagehand = stagehand;
  }

  private record Read(Known known, Optional<Release> release, Set<String> raised) {}

  /** Reads it for that party; told whether a release to them is in force. */
  void read(Contact.With party, Consumer<Boolean> then) {
    stagehand.run(() -> new Read(facts.of(about), contacts.release(about, party),
        contacts.raised(about, party.who()))).then(read -> {
          Known all = read.known();
          known.set(new Known(all.groups(),
              all.toRaise().stream().filter(raise -> !read.raised().contains(raise.name())).toList()));
          release.set(read.release());
          then.accept(read.release().isPresent());
        });
  }

  /** That was told now. */
  void raised(Raise raise) {
    known.set(new Known(known.get().groups(),
        known.get().toRaise().stream().filter(each -> !each.equals(raise)).toList()));
  }

  void released(Optional<Release> now) {
    release.set(now);
  }

  ReadOnlyObjectProperty<Known> knownProperty() {
    return known.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Release>> releaseProperty() {
    return release.getReadOnlyProperty();
  }
}
