package app.understory.desk.today;

import app.understory.desk.today.TodayModel.Today;
import app.understory.kit.Days;
import app.understory.kit.mark.StatusMark;
import app.understory.record.Agenda;
import app.understory.record.Standing;
import app.understory.visit.Visit;
import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The rows of today. Each can have the focus; Enter or a click does what it is for. */
final class TodayRows {
  private final TodayExits exits;
  private final Today today;

  TodayRows(TodayExits exits, Today today) {
    this.exits = exits;
    this.today = today;
  }

  /** A visit of the day; the next one is a slip of paper with the one primary button. */
  Node visit(Agenda.Coming coming, boolean next) {
    Visit visit = coming.visit();
    Label time = label(Days.time(visit.planned().wall()), "today-time");
    Label name = label(TodayWords.name(coming.who()), "today-name");
    VBox said = new VBox(name, label(TodayWords.what(coming), "us-quiet"));
    said.getStyleClass().add("today-said");
    coming.standing().ifPresent(standing -> lacks(standing, said));
    HBox.setHgrow(said, Priority.ALWAYS);
    Runnable deed = () -> open(coming);
    HBox row = row(deed, name.getText() + ", " + time.getText() + ", " + TodayWords.what(coming), time, said);
    row.getStyleClass().add("today-visit");
    if (!ahead(coming)) {
      row.getStyleClass().add("today-over");
    }
    if (next) {
      row.getStyleClass().add("today-next");
      Button button = new Button(deedWords(coming));
      button.getStyleClass().add("us-primary");
      button.setOnAction(_ -> deed.run());
      button.setFocusTraversable(false);
      button.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(button);
    } else if (!ahead(coming)) {
      HBox done = new HBox(mark(StatusMark.Kind.TICK, "us-quiet"),
          label(TodayWords.over(coming), "us-quiet"));
      done.getStyleClass().add("today-done");
      row.getChildren().add(done);
    }
    return row;
  }

  private static boolean ahead(Agenda.Coming coming) {
    return coming.visit().open() && coming.session().isEmpty();
  }

  private static void lacks(Standing standing, VBox said) {
    standing.lacking().forEach(check -> said.getChildren()
        .add(line(mark(StatusMark.Kind.RING, "us-warn"), label(TodayWords.lacking(check), "today-lack"))));
    if (standing.lacking().isEmpty()) {
      said.getChildren().add(line(mark(StatusMark.Kind.TICK, "us-quiet"),
          label(TodayWords.nothingLacking(), "today-there")));
    } else {
      TodayWords.inPlace(standing).ifPresent(words -> said.getChildren()
          .add(line(mark(StatusMark.Kind.TICK, "us-quiet"), label(words, "today-there"))));
    }
  }

  private void open(Agenda.Coming coming) {
    if (coming.session().isPresent()) {
      exits.session(coming.visit().person());
    } else if (coming.visit().kind() == Visit.Kind.DOSING && coming.visit().open()) {
      exits.prepare(coming.visit().person());
    } else {
      openOther(coming);
    }
  }

  private void openOther(Agenda.Coming coming) {
    if (coming.visit().kind() == Visit.Kind.INTEGRATION) {
      exits.integrate(coming.visit().person());
    } else if (coming.visit().kind() == Visit.Kind.CONSULTATION) {
      exits.talk(coming.visit().person());
    } else {
      exits.overview(coming.visit().person());
    }
  }

  private static String deedWords(Agenda.Coming coming) {
    return TodayWords.say(coming.visit().kind() == Visit.Kind.DOSING ? "prepare" : "open.do");
  }

  /** Something due. */
  Node due(Agenda.Due due) {
    LocalDate day = today.day().date();
    boolean over = TodayWords.overdue(due, day);
    FontIcon icon = new FontIcon(over ? "fth-alert-circle" : "fth-clock");
    icon.getStyleClass().addAll("us-icon-small", over ? "us-warn" : "us-quiet");
    Label when = whole(TodayWords.when(due, day), over ? "us-warn" : "us-quiet");
    HBox date = new HBox(icon, when);
    date.getStyleClass().add("today-due-when");
    Label what = label(TodayWords.due(due), "today-what");
    Label who = whole(TodayWords.name(due.who()), "us-quiet");
    HBox row = row(() -> give(due), when.getText() + ": " + what.getText() + ", " + who.getText(), date, what,
        gap(), who);
    row.getStyleClass().add("today-due");
    return row;
  }

  private void give(Agenda.Due due) {
    var person = due.who().person().id();
    switch (due.what()) {
      case VISIT_UNMARKED, VISIT_UNPLANNED -> exits.overview(person);
      case NOTE_UNWRITTEN -> exits.integrate(person);
      case ESCORT_UNNAMED -> exits.identity(person);
      case WORKSHEET_UNBEGUN -> exits.prepare(person);
      case FOLLOW_UP -> exits.talk(person);
      case WORDS_NEEDED, MEASURES_DUE -> exits.measures(person);
      case CALL_AGAIN, CALL_UNFINISHED -> exits.call(person);
    }
  }

  /** A note to sign. */
  Node unsigned(Agenda.Unsigned unsigned) {
    Label who = label(TodayWords.name(unsigned.who()), "today-what");
    Label what = label(TodayWords.unsigned(unsigned), "us-quiet");
    Label day = whole(new Days(today.day().date()).near(unsigned.note().begun().day()), "us-quiet");
    HBox row = row(() -> exits.integrate(unsigned.note().person()),
        who.getText() + ", " + what.getText() + ", " + day.getText(), who, what, gap(), day);
    row.getStyleClass().add("today-due");
    return row;
  }

  /** A slip that says something to be done first, with its buttons. */
  static Node slip(String words, String hint, Button... deeds) {
    Label said = label(words, "today-name");
    said.setWrapText(true);
    Label more = label(hint, "us-quiet");
    more.setWrapText(true);
    VBox slip = new VBox(said, more);
    slip.getStyleClass().add("today-slip");
    if (deeds.length > 0) {
      HBox buttons = new HBox(deeds);
      buttons.getStyleClass().add("today-deeds");
      slip.getChildren().add(buttons);
    }
    return slip;
  }

  /** A button. */
  static Button button(String words, boolean primary, Runnable deed) {
    Button button = new Button(words);
    if (primary) {
      button.getStyleClass().add("us-primary");
    }
    button.setOnAction(_ -> deed.run());
    return button;
  }

  private static HBox row(Runnable deed, String spoken, Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("today-row");
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.BUTTON);
    row.setAccessibleText(spoken);
    row.setUserData(deed);
    row.setOnMouseClicked(_ -> deed.run());
    return row;
  }

  private static Node gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static HBox line(Node mark, Label words) {
    HBox line = new HBox(mark, words);
    line.getStyleClass().add("today-line");
    return line;
  }

  private static StatusMark mark(StatusMark.Kind kind, String tone) {
    StatusMark mark = new StatusMark(kind);
    mark.getStyleClass().add(tone);
    return mark;
  }

  /** A label that others make room for. */
  private static Label whole(String words, String styleClass) {
    Label label = label(words, styleClass);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
