package app.understory.desk.frame.chrome;

import app.understory.desk.frame.FrameBookmark;
import app.understory.desk.frame.Whereabouts;
import app.understory.desk.frame.Whereabouts.AtPerson;
import app.understory.desk.frame.Whereabouts.AtPlace;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where one was, over an end of the program: ids and never a name, sealed in the vault among what is being typed, for the
 * clinician who was there.
 */
public final class LastPlace {
  /** Before the name of a place among the drafts where nothing is typed. */
  public static final String KEPT = "desk/";
  private static final String PLACE = KEPT + "place";
  private static final String PERSON = "person";

  private final Vault vault;

  LastPlace(Vault vault) {
    this.vault = vault;
  }

  /** Notes it; it is on the disk within a second. */
  void note(Whereabouts where, List<PersonId> open) {
    if (vault.readOnly()) {
      return;
    }
    String here = switch (where) {
      case AtPlace(var place) -> place;
      case AtPerson(var person, var tab) -> PERSON + " " + person.value() + " " + tab;
    };
    vault.drafts().type(PLACE, Stream.concat(Stream.of(here), open.stream().map(id -> id.value().toString()))
        .reduce((one, next) -> one + "\n" + next).orElse(here));
  }

  /** Where one was last; nothing where nobody has been here, or what was noted does not read. */
  Optional<FrameBookmark> read() {
    return vault.drafts().read(PLACE).flatMap(LastPlace::bookmark);
  }

  private static Optional<FrameBookmark> bookmark(String noted) {
    List<String> lines = new ArrayList<>(List.of(noted.split("\n", -1)));
    String[] here = lines.removeFirst().split(" ", -1);
    try {
      Whereabouts where = here.length == 3 && here[0].equals(PERSON)
          ? new AtPerson(new PersonId(UUID.fromString(here[1])), here[2])
          : new AtPlace(here[0]);
      List<PersonId> open = lines.stream().map(id -> new PersonId(UUID.fromString(id))).toList();
      return Optional.of(new FrameBookmark(where, open, "", "", 0, false));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
