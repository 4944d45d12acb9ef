package app.understory.desk.today;

import app.understory.kit.Days;
import app.understory.record.Agenda;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The week: a cell a day, with a filled dot for each visit that is over and a ring for each to come. */
final class WeekStrip extends HBox {
  private static final int DOTS = 5;

  WeekStrip(List<Agenda.Weekday> week, LocalDate today) {
    getStyleClass().add("week");
    week.forEach(day -> getChildren().add(cell(day, day.day().equals(today))));
  }

  private static Node cell(Agenda.Weekday weekday, boolean today) {
    Label name = new Label(Days.weekday(weekday.day()));
    name.getStyleClass().add("week-name");
    Label number = new Label(Integer.toString(weekday.day().getDayOfMonth()));
    number.getStyleClass().add("week-number");
    HBox dots = new HBox();
    dots.getStyleClass().add("week-dots");
    for (int n = 0; n < Math.min(DOTS, weekday.over() + weekday.ahead()); n++) {
      Region dot = new Region();
      dot.getStyleClass().add(n < weekday.over() ? "week-over" : "week-ahead");
      dots.getChildren().add(dot);
    }
    VBox cell = new VBox(name, number, dots);
    cell.getStyleClass().add("week-day");
    if (today) {
      cell.getStyleClass().add("week-today");
    }
    cell.setAccessibleText(TodayWords.say("week", Days.title(weekday.day()),
        Integer.toString(weekday.over() + weekday.ahead())));
    return cell;
  }
}
