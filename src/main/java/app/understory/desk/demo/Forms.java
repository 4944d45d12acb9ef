package app.understory.desk.demo;

import app.understory.measure.Answers;
import app.understory.measure.Measures;
import app.understory.measure.Response;
import app.understory.measure.definition.Item;
import app.understory.measure.definition.Measure;
import app.understory.measure.safety.Safety;
import app.understory.people.PersonId;
import app.understory.visit.VisitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** What one person answers on forms over the time: worse at first, and better by as much as the sessions did for them. */
final class Forms {
  private static final int WEEK = 7;
  private static final int MONTH = 30;

  private final Measures measures;
  private final Safety safety;
  private final PersonId person;
  private final RandomGenerator random;
  /** How burdened they came, of one. */
  private final double burden;
  /** How much of it goes with each session, of one. */
  private final double easing;
  private final boolean trauma;
  private int sessions;
  private LocalDate weekly = LocalDate.MIN;
  private LocalDate monthly = LocalDate.MIN;

  /** The same figure answers the same. */
  Forms(Measures measures, Safety safety, PersonId person, Figure figure) {
    this.measures = measures;
    this.safety = safety;
    this.person = person;
    random = new SplittableRandom(figure.name().hashCode() * 31L + figure.born().toEpochDay());
    burden = 0.5 + random.nextDouble() * 0.25;
    easing = random.nextInt(3) == 0 ? 0.01 : 0.04 + random.nextDouble() * 0.05;
    trauma = random.nextInt(3) > 0;
  }

  /** Before the first dose. */
  void baseline(VisitId visit, LocalDate day) {
    weekly = day;
    monthly = day;
    List<Response> forms = new ArrayList<>(
        List.of(form("phq-9", visit, burden()), form("gad-7", visit, burden()),
            form("who-5", visit, 1 - burden())));
    if (trauma) {
      forms.add(form("pcl-5", visit, burden()));
    }
    enter(forms);
  }

  /** At a session: mood and the suicide screen before the dose, how deep it went after it. */
  void session(UUID session, VisitId visit, int depth) {
    Response mood = form("mood-today", visit, 1 - burden());
    Response screen = form("c-ssrs-screener", visit, 0);
    Response deep = form("depth-of-trip", visit, 0);
    enter(List.of(of(mood, session), of(screen, session),
        of(deep.with(Answers.NONE.with(1, depth)), session)));
    sessions++;
  }

  /** At a visit between sessions: what is due by then. */
  void between(VisitId visit, LocalDate day) {
    List<Response> forms = new ArrayList<>();
    if (!day.isBefore(weekly.plusDays(sessions > 12 ? MONTH : WEEK))) {
      weekly = day;
      forms.add(form("phq-9", visit, burden()));
      forms.add(form("gad-7", visit, burden()));
    }
    if (!day.isBefore(monthly.plusDays(MONTH))) {
      monthly = day;
      forms.add(form("who-5", visit, 1 - burden()));
      if (trauma) {
        forms.add(form("pcl-5", visit, burden()));
      }
    }
    enter(forms);
  }

  private void enter(List<Response> forms) {
    if (!forms.isEmpty()) {
      measures.enter(forms).join();
    }
    forms.forEach(form -> safety.of(form).ifPresent(flag -> safety
        .answer(flag, "Asked at once. Thoughts without a plan, tells the sister when they come.", "")
        .join()));
  }

  private double burden() {
    return Math.clamp(burden - easing * sessions + (random.nextDouble() - 0.5) * 0.1, 0.04, 0.95);
  }

  /** A form on which the answers come to about that share of the most there can be. */
  private Response form(String id, VisitId visit, double share) {
    Measure measure = measures.library().find(id, 1).orElseThrow();
    Answers answers = Answers.NONE;
    for (Item item : measure.items()) {
      boolean asked = item.asked().map(when -> when.from() == 0).orElse(true);
      boolean grave = measure.safety().stream().anyMatch(flag -> flag.item() == item.number());
      double wanted = grave ? share > 0.68 ? 0.34 : 0 : share + (random.nextDouble() - 0.5) * 0.5;
      int value = (int) Math.round(item.least() + (item.most() - item.least()) * Math.clamp(wanted, 0, 1));
      answers = asked ? answers.with(item.number(), value) : answers;
    }
    Response.Mode mode = measure.about().byClinician() ? Response.Mode.BY_CLINICIAN : Response.Mode.BY_PERSON;
    return measures.begin(person, measure, mode, Optional.of(visit), Optional.empty(), "en").with(answers);
  }

  private static Response of(Response form, UUID session) {
    return new Response(form.id(), form.person(), form.visit(), Optional.of(session), form.measure(),
        form.version(), form.language(), form.mode(), form.answers(), form.begun(), form.ended(),
        form.struck());
  }
}
