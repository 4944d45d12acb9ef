package app.understory.prep;

import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.PeopleStore;
import app.understory.people.PersonId;
import app.understory.people.SamplePeople;
import app.understory.practice.PracticeStore;
import app.understory.practice.Setup;
import app.understory.prep.openings.AfterwordStore;
import app.understory.prep.openings.Openings;
import app.understory.prep.page.HomePageStore;
import app.understory.prep.page.HomePages;
import app.understory.prep.template.Prompts;
import app.understory.prep.template.TemplateStore;
import app.understory.prep.template.Templates;
import app.understory.prep.view.template.SheetHabits;
import app.understory.strand.Moments;
import app.understory.strand.Strand;
import app.understory.strand.StrandHistory;
import app.understory.strand.StrandId;
import app.understory.strand.StrandStore;
import app.understory.strand.Strands;
import app.understory.strand.Turn;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The preparation room of a real vault, with Ada Fictional in it. */
public final class SamplePrep {
  private final SampleVault sample;
  private final Vault vault;
  private final People people;
  private final StrandStore store;
  private int session = 1;
  private List<Moments.Said> said = List.of();

  public SamplePrep(SampleVault sample) {
    this.sample = sample;
    vault = sample.vault();
    people = new People(new PeopleStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(), () -> true);
    store = new StrandStore(vault.rows());
  }

  public PersonId ada() {
    PersonId ada = SamplePeople.id(1);
    people.save(SamplePeople.ada(ada)).join();
    return ada;
  }

  public Strands strands() {
    return new Strands(store, vault.scribe(), vault.ids(), vault.time());
  }

  public Preparation preparation() {
    return new Preparation(new PrepStore(vault.rows()), store, vault.scribe(), vault.ids(), vault.time());
  }

  public Sheets sheets() {
    return new Sheets(preparation(), strands(), new StrandHistory(strands(), _ -> said));
  }

  public SheetDesk desk() {
    Readiness readiness = _ -> new Readiness.Standing(session, Optional.empty(), Optional.empty(), false,
        List.of(new Readiness.Fact("Blood pressure", "not taken yet", false, Readiness.Mend.SESSION)));
    return new SheetDesk(preparation(), sheets(), new SheetKeeper(preparation(), strands(), vault.time()),
        readiness,
        people, openings(), vault.drafts());
  }

  public Openings openings() {
    return new Openings(new AfterwordStore(vault.rows()), vault.scribe(), vault.time());
  }

  public Prompts prompts() {
    return new Prompts(new Setup(new PracticeStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician(), vault.signing()));
  }

  public Templates templates() {
    return new Templates(new TemplateStore(vault.rows()), vault.scribe(), vault.ids());
  }

  public SheetHabits habits(Stagehand stagehand) {
    return new SheetHabits(prompts(), templates(), vault.changes(), stagehand);
  }

  public HomePages pages() {
    return new HomePages(new HomePageStore(vault.rows()), vault.scribe(), vault.time());
  }

  public People people() {
    return people;
  }

  /** From now on the person's next session is that one. */
  public void next(int number) {
    session = number;
    sample.clock().advance(Duration.ofDays(3));
  }

  /** Every strand that is tied to a moment has this one. */
  public void said(Moments.Said moment) {
    said = List.of(moment);
  }

  public Strand begin(PersonId person, Strand.Kind kind, String words) {
    Strands strands = strands();
    return strands.begin(strands.nextId(), person, kind, words).join();
  }

  public Turn turn(StrandId strand, Worksheet sheet, int charge, String anchor) {
    Turn bare = Turn.at(strand, Turn.Occasion.WORKSHEET, sheet.id().value(), vault.time().now());
    return new Turn(bare.id(), strand, bare.occasion(), bare.occasionId(), Optional.empty(),
        Optional.of(anchor),
        OptionalInt.of(charge), Optional.empty(), Optional.empty(), bare.turned());
  }
}
