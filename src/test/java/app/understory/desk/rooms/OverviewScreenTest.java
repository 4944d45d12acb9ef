package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.record.SampleCourse;
import app.understory.visit.Visit;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class OverviewScreenTest extends RoomsTest {

  @Test
  void whatWasDoneIsShownAndAStrandIsPaintedByItsKey() {
    open();
    assertThat(texts(".timeline-details")).contains("80 mg IM, not signed",
        "The watch on the stair, not signed");
    assertThat(texts(".timeline-quote")).contains("“I was small, and I was the one on watch.”");
    assertThat(String.join(" ", texts(".label"))).doesNotContain("Marker of the private lane");
    picture("overview-day");
    robot.push(KeyCode.DIGIT3);
    settle();
    pictures("overview-strand");
    assertThat(texts(".timeline-second")).contains("and two more moments",
        "Asked: “the girl on the stair”, charge 7");
  }

  @Test
  void aVisitIsPlannedByKeyboard() {
    open();
    robot.push(KeyCode.V);
    settle();
    type("Thu 13:30");
    picture("overview-plan");
    robot.push(KeyCode.ENTER);
    waitUntil("it is planned", () -> practice.visits().of(practice.id("Ada Fictional")).stream()
        .filter(Visit::open).count() == 2);
    waitUntil("it is shown", () -> texts(".visit-when").contains("Thu 26 Nov 13:30"));
  }

  @Test
  void aPressedMarkLeavesTheFocusBesideItsUndo() {
    open();
    robot.clickOn("#mark-cancelled");
    waitUntil("it is marked", () -> visible("#undo-visit"));
    assertThat(askFx(() -> stage().getScene().getFocusOwner().getId())).isEqualTo("undo-visit");
    picture("overview-undo");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("it stands again", () -> !visible("#undo-visit") && visible("#mark-cancelled"));
    assertThat(askFx(() -> stage().getScene().getFocusOwner().isFocusTraversable())).isTrue();
  }

  @Test
  void inANarrowWindowAndInTheLargestLettersNothingIsCut() {
    open();
    onFx(() -> stage().setWidth(1024));
    settle();
    picture("overview-1024");
    assertThat(robot.lookup(".timeline-time").queryAll()).allMatch(bar -> ((Region) bar).getWidth() == 0);
    onFx(() -> {
      stage().setWidth(1280);
      look().read(160);
    });
    settle();
    picture("overview-160");
    assertThat(cut(".overview-chip, .timeline-day, .timeline-quote, .side-mend")).isEmpty();
    assertThat(robot.lookup(".timeline .scroll-bar").queryAll().stream().map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())).isEmpty();
  }

  private boolean visible(String selector) {
    return robot.lookup(selector).queryAll().stream()
        .anyMatch(node -> node.isVisible() && (node.getParent() == null || node.getParent().isVisible()));
  }

  private void open() {
    SampleCourse.fill(practice);
    Frame frame = furnish();
    onFx(() -> frame.open(practice.id("Ada Fictional"), "overview"));
    waitUntil("the timeline", () -> robot.lookup(".timeline-title").queryAll().size() > 5);
  }

  private List<String> texts(String selector) {
    return robot.lookup(selector).queryAll().stream().filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText()).toList();
  }
}
