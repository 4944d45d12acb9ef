package app.understory.desk.demo;

import app.understory.practice.PracticeStore;
import app.understory.practice.Setup;
import app.understory.vault.Vault;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a fictional practice through the services, one person's steps between the other's as they would have happened.
 * The same plan makes the same content; everybody in it is made up.
 */
public final class Demo {
  private static final int FIRST_PERSON_CAME = 20;

  private Demo() {}

  /** Founds the practice and fills it; returns when the last of it is kept. Not for the JavaFX thread. */
  public static void found(Vault vault, DemoTime time, DemoPlan plan) {
    Setup setup = new Setup(new PracticeStore(vault.rows()), vault.scribe(), time.ids(), time.timekeeper(),
        vault.clinician(), vault.signing());
    setup.found("Alder Street Practice", "R. Pretend", true).join();
    setup.recoveryGivenBack().join();
    fill(vault, time, plan, time.at(plan.today(), LocalTime.NOON));
  }

  /** Fills a practice that was founded, for rehearsal: a few people, up to this very minute. */
  public static void rehearse(Vault vault) {
    Moment now = vault.time().now();
    DemoPlan plan = DemoPlan.small(now.day(), now.zone());
    fill(vault, new DemoTime(plan), plan, now.at());
  }

  private static void fill(Vault vault, DemoTime time, DemoPlan plan, Instant end) {
    Hands hands = Hands.over(vault, time);
    Agenda agenda = new Agenda();
    List<Story> stories = Story.all();
    SplittableRandom random = new SplittableRandom(plan.seed());
    for (int n = 0; n < plan.people(); n++) {
      SplittableRandom own = random.split();
      Figure figure = Figure.of(n, stories, plan.today(), own);
      new Life(hands, agenda, figure, own, n == 0).begin(came(n, plan, own));
    }
    agenda.doUntil(end, time);
  }

  /** The first of them three weeks ago; the others spread over the years, the last ones in the last days. */
  private static LocalDate came(int n, DemoPlan plan, SplittableRandom random) {
    if (n == 0) {
      return plan.today().minusDays(FIRST_PERSON_CAME);
    }
    long days = plan.years() * 365L - 10;
    return plan.today().minusDays(Math.max(1, days - days * n / plan.people() - random.nextInt(0, 5)));
  }
}
