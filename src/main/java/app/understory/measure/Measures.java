package app.understory.measure;

import app.understory.measure.definition.Condition;
import app.understory.measure.definition.Measure;
import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import app.understory.visit.VisitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Forms that people fill in, and what they come to. Reads are synchronous and belong off the JavaFX thread. */
public final class Measures {
  private final ResponseStore store;
  private final Library library;
  private final CourseFacts course;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Measures(ResponseStore store, Library library, CourseFacts course, Scribe scribe, Ids ids,
      Timekeeper time) {
    this.store = store;
    this.library = library;
    this.course = course;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** Every instrument there is. */
  public Library library() {
    return library;
  }

  /** The course as far as measures know it. */
  public CourseFacts.Course course(PersonId person) {
    return course.of(person);
  }

  /**
   * Every form of a person that stands, oldest first, with its scores, bands, change from the baseline and whether it is
   * complete. Forms that were entered in error are not among them.
   */
  public List<Scored> of(PersonId person) {
    return scored(person, forms(person).stream().filter(form -> form.struck().isEmpty()).toList());
  }

  /** Every form of a person, those entered in error too, oldest first. */
  public List<Response> forms(PersonId person) {
    return store.of(person);
  }

  /** The newest complete form of each measure of each person, without its change. */
  public List<Response> newest() {
    return store.newest();
  }

  /** Every form with an answer that must not be missed and has no clinician's words, oldest first. */
  public List<Response> unanswered() {
    return store.unanswered();
  }

  /** One form, if it is there. */
  public Optional<Response> find(ResponseId id) {
    return store.find(id);
  }

  /** The definition by which a form is scored. @throws IllegalStateException if it was lost */
  public Measure measure(Response form) {
    return library.find(form.measure(), form.version()).orElseThrow(
        () -> new IllegalStateException(form.measure() + " " + form.version() + " is not known"));
  }

  /**
   * A form not begun yet; it becomes a row with the first {@link #keep}.
   *
   * @param visit   the visit at which it is filled in, if at one
   * @param session the medicine session it belongs to, if to one
   */
  public Response begin(PersonId person, Measure measure, Response.Mode mode, Optional<VisitId> visit,
      Optional<UUID> session, String language) {
    return new Response(new ResponseId(ids.next()), person, visit, session, measure.about().id(),
        measure.about().version(), language, mode, Answers.NONE, time.now(), Optional.empty(),
        Optional.empty());
  }

  /**
   * Keeps a form as it stands; at each answer. With the last item that is to be asked it ends by itself, and opens again
   * when one is cleared. Earlier answers stay as earlier images of the row. A form on which nothing was ever answered is
   * taken out.
   *
   * @throws IllegalArgumentException if an item does not know such an answer
   */
  public CompletableFuture<Response> keep(Response form) {
    Measure measure = measure(form);
    form.answers().values().forEach((item, value) -> {
      if (item < 1 || item > measure.items().size() || !measure.item(item).takes(value)) {
        throw new IllegalArgumentException("item " + item + " knows no such answer");
      }
    });
    boolean through = Scoring.through(measure, form.answers());
    Response whole = form.ended(through ? form.ended().or(() -> Optional.of(time.now())) : Optional.empty());
    return scribe.write(Deed.of("measure.answer", form.person().value()), tx -> {
      if (whole.answers().none()) {
        store.remove(tx, whole.id());
      } else {
        store.put(tx, whole, Scoring.complete(measure, whole.answers()), flagged(measure, whole.answers()));
      }
      return whole;
    });
  }

  /** Keeps several forms that were filled in already, in one transaction; each ends if nothing of it is left to ask. */
  public CompletableFuture<List<Response>> enter(List<Response> forms) {
    PersonId person = forms.getFirst().person();
    List<Response> whole = forms.stream()
        .map(form -> Scoring.through(measure(form), form.answers())
            ? form.ended(Optional.of(form.begun()))
            : form)
        .toList();
    return scribe.write(Deed.of("measure.enter", person.value()), tx -> {
      whole.forEach(form -> store.put(tx, form, Scoring.complete(measure(form), form.answers()),
          flagged(measure(form), form.answers())));
      return whole;
    });
  }

  /** Ends a form that has blanks: nothing more is asked now. */
  public CompletableFuture<Response> end(Response form) {
    return put("measure.end", form.ended(form.ended().or(() -> Optional.of(time.now()))));
  }

  /** Marks a form as entered in error: it counts no more, and can be taken back. */
  public CompletableFuture<Response> strike(Response form) {
    return put("measure.strike", form.struck(Optional.of(time.now())));
  }

  /** It was not entered in error after all. */
  public CompletableFuture<Response> restore(Response form) {
    return put("measure.restore", form.struck(Optional.empty()));
  }

  private CompletableFuture<Response> put(String verb, Response form) {
    Measure measure = measure(form);
    return scribe.write(Deed.of(verb, form.person().value()), tx -> {
      store.put(tx, form, Scoring.complete(measure, form.answers()), flagged(measure, form.answers()));
      return form;
    });
  }

  /** The answers of a form that must not be missed, as {@code 9=1}; empty if there are none. */
  public static Optional<String> flags(Measure measure, Answers answers) {
    List<Condition> flags = Scoring.reckon(measure, answers).flags();
    return flags.isEmpty()
        ? Optional.empty()
        : Optional.of(flags.stream().map(Condition::item).distinct().sorted()
            .map(item -> item + "=" + answers.of(item).orElseThrow()).collect(Collectors.joining(" ")));
  }

  private static @Nullable String flagged(Measure measure, Answers answers) {
    return flags(measure, answers).orElse(null);
  }

  private List<Scored> scored(PersonId person, List<Response> forms) {
    Optional<Moment> begun = course.of(person).begun();
    Map<String, Response> baselines = new HashMap<>();
    for (Response form : forms) {
      boolean before = begun.isEmpty() || form.begun().compareTo(begun.get()) <= 0;
      if (Scoring.complete(measure(form), form.answers())
          && (before || !baselines.containsKey(form.measure()))) {
        baselines.put(form.measure(), form);
      }
    }
    List<Scored> scored = new ArrayList<>();
    for (Response form : forms) {
      scored.add(scored(form, Optional.ofNullable(baselines.get(form.measure()))
          .filter(baseline -> baseline.begun().compareTo(form.begun()) < 0)));
    }
    return scored;
  }

  private Scored scored(Response form, Optional<Response> baseline) {
    Measure measure = measure(form);
    Reckoning reckoning = Scoring.reckon(measure, form.answers());
    Optional<Change> change = baseline
        .flatMap(one -> Scoring.reckon(measure(one), one.answers()).result("total"))
        .flatMap(Reckoning.Result::score).flatMap(then -> reckoning.result("total")
            .flatMap(Reckoning.Result::score).map(now -> Change.between(measure, "total", then, now)));
    return new Scored(form, measure, reckoning, baseline, change);
  }
}
