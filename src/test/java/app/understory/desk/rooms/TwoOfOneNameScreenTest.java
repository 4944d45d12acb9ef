package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.people.Person;
import app.understory.visit.Visit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class TwoOfOneNameScreenTest extends RoomsTest {

  @Test
  void whoeverIsOpenIsToldFromTheirNamesakeInTheRailAndTheHeader() {
    practice.ready();
    Person ruth = practice.admit("Dana Placeholder", "Dana Ruth Placeholder", "they/them", "1984-02-01",
        Person.Status.INDUCTION);
    Person maria = practice.admit("Dana Placeholder", "Dana Maria Placeholder", "she/her", "1971-07-09",
        Person.Status.INDUCTION);
    practice.plan(maria, Visit.Kind.DOSING, "Thu 13:30");
    Frame frame = furnish();
    onFx(() -> frame.open(ruth.id(), "overview"));
    onFx(() -> frame.open(maria.id(), "overview"));
    waitUntil("both stand in the rail", () -> texts(".us-rail-mark").size() == 2);
    assertThat(texts(".us-rail-mark")).containsExactly("born 1984, D. R.", "born 1971, D. M.");
    waitUntil("the header says which", () -> texts(".label").stream()
        .anyMatch(text -> text.contains("born 1971, D. M.")));
    picture("two-of-one-name");
  }

  @Test
  void openingTheWorksheetPutsTheCaretWhereWritingBegins() {
    practice.ready();
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    Frame frame = furnish();
    onFx(() -> frame.open(ada.id(), "prepare"));
    waitUntil("the caret is on the sheet", () -> {
      Node owner = stage().getScene().getFocusOwner();
      return owner != null && "INTENTION".equals(owner.getId());
    });
  }

  private List<String> texts(String selector) {
    return robot.lookup(selector).queryAll().stream().filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText()).toList();
  }
}
