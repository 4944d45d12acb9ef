package app.understory.kit.mark;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

class MarksScreenTest extends ScreenTest {

  @Test
  void everyMarkSaysItselfInEachLight() {
    List<Node> marks = marks();
    FlowPane row = new FlowPane(14, 14, marks.toArray(Node[]::new));
    Undergrowth plants = new Undergrowth();
    VBox sheet = new VBox(16, row, plants);
    sheet.setPadding(new Insets(20));
    show(sheet, 1280, 420);
    for (Theme theme : Theme.values()) {
      onFx(() -> look().themeProperty().set(theme));
      picture("marks-" + theme.styleClass());
    }

    assertThat(marks)
        .filteredOn(mark -> mark instanceof Bars || mark instanceof StatusMark || mark instanceof Garden)
        .allSatisfy(mark -> assertThat(mark.getAccessibleText()).isNotBlank());
    assertThat(plants.getChildrenUnmodifiable()).hasSizeGreaterThan(40);
  }

  private static List<Node> marks() {
    Meter meter = new Meter();
    meter.setValue(8);
    TimeBar bar = new TimeBar();
    bar.setRing(true);
    bar.show(Duration.ofMinutes(118), List.of(Duration.ofMinutes(27), Duration.ofMinutes(35)));
    CourseDots dots = new CourseDots();
    dots.show(4, 12);
    WindowTicks ticks = new WindowTicks();
    ticks.show(5, 7);
    KeyCap on = new KeyCap("6");
    on.setOn(true);
    KeyCap next = new KeyCap("8");
    next.setDashed(true);
    Stream<Node> first = Stream.of(new BrandMark(40), new BrandMark(), new KeyCap("3"), on, next,
        KeyCap.small("Ctrl Enter"), meter, bar, dots, ticks, garden(Garden.Size.ROW),
        garden(Garden.Size.SIDE),
        new FontIcon("fth-sun"));
    return Stream.of(first, Stream.of(StatusMark.Kind.values()).map(StatusMark::new),
        Stream.of(Sign.Of.values()).map(of -> new Sign(of, 32)),
        Stream.of(Sign.Of.values()).map(of -> new Sign(of, 16)))
        .flatMap(some -> some).map(Node.class::cast).toList();
  }

  private static Garden garden(Garden.Size size) {
    Garden garden = new Garden();
    garden.setSize(size);
    Garden.Practice kept = Garden.Practice.KEPT;
    Garden.Practice planned = Garden.Practice.PLANNED;
    Garden.Practice skipped = Garden.Practice.SKIPPED;
    garden.show(List.of(new Garden.Day(List.of(kept, kept)), new Garden.Day(List.of(kept, kept, kept, kept)),
        new Garden.Day(List.of(kept, kept, kept, skipped)), new Garden.Day(List.of(kept, kept, kept, kept)),
        new Garden.Day(List.of(kept, kept, skipped)), new Garden.Day(List.of(kept, planned, planned)),
        new Garden.Day(List.of()), new Garden.Day(List.of())), 5);
    return garden;
  }
}
