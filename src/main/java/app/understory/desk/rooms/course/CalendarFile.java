package app.understory.desk.rooms.course;

import app.understory.course.Courses;
import app.understory.course.calendar.ICalendar;
import app.understory.desk.Bench;
import app.understory.exchange.Printing;
import app.understory.exchange.Printings;
import app.understory.kit.Words;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.visit.Visits;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Writes a course into a calendar file, and writes down that it left. */
public final class CalendarFile {
  private static final Words WORDS = Words.of(CalendarFile.class);

  private final Bench bench;
  private final Courses courses;
  private final People people;
  private final Visits visits;
  private final Printings printings;
  private final Function<String, Optional<Path>> choose;

  /** Lets the user choose the file. */
  public CalendarFile(Bench bench, Courses courses, People people, Visits visits, Printings printings) {
    this(bench, courses, people, visits, printings, CalendarFile::chosen);
  }

  /** @param choose a place for a file of that name; nothing where it was thought better of */
  CalendarFile(Bench bench, Courses courses, People people, Visits visits, Printings printings,
      Function<String, Optional<Path>> choose) {
    this.bench = bench;
    this.courses = courses;
    this.people = people;
    this.visits = visits;
    this.printings = printings;
    this.choose = choose;
  }

  private static Optional<Path> chosen(String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(WORDS.get("title"));
    chooser.setInitialFileName(name);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(WORDS.get("kind"), "*.ics"));
    Window over = Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    return Optional.ofNullable(chooser.showSaveDialog(over)).map(File::toPath);
  }

  /**
   * Writes it where the user says.
   *
   * @param named whether the person's name stands in it
   * @param said  told where it was written, or nothing where it could not be
   */
  public void write(PersonId person, boolean named, Consumer<Optional<Path>> said) {
    choose.apply(WORDS.get("file")).ifPresent(file -> bench.stagehand().run(() -> {
      Optional<String> name = named ? people.find(person).map(Person::preferredName) : Optional.empty();
      String text = courses.last(person)
          .map(plan -> ICalendar.write(plan, visits.of(person), WORDS.get("summary"),
              name, visits.now()))
          .orElseThrow();
      Files.writeString(file, text);
      return file;
    }).then(there -> {
      bench.stagehand().follow(
          printings.left(Optional.of(person), named ? "calendar-named" : "calendar", Printing.Way.SAVED, 1));
      said.accept(Optional.of(there));
    }).orElse(_ -> said.accept(Optional.empty())));
  }
}
