package app.understory.intake.view.page;

import app.understory.intake.history.History;
import app.understory.intake.history.Item;
import app.understory.intake.view.candidacy.ConsiderationsScreen;
import app.understory.intake.view.form.AllergyForm;
import app.understory.intake.view.form.ConsentForm;
import app.understory.intake.view.form.DiagnosisForm;
import app.understory.intake.view.form.MedicineForm;
import app.understory.intake.view.form.TrialForm;
import app.understory.intake.view.row.Form;
import app.understory.intake.view.row.RowsModel;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import java.util.function.Function;

/** Puts the page of intake together. */
public final class IntakeScreen {
  private final History history;
  private final SideModel.Sources sources;
  private final ConsiderationsScreen list;
  private final Vault vault;
  private final Stagehand stagehand;
  private final Function<PersonId, Screen<?>> identity;
  private final IntakeExits exits;

  /** @param identity makes the part that says who a person is: another room has it */
  public IntakeScreen(History history, SideModel.Sources sources, ConsiderationsScreen list, Vault vault,
      Stagehand stagehand, Function<PersonId, Screen<?>> identity, IntakeExits exits) {
    this.history = history;
    this.sources = sources;
    this.list = list;
    this.vault = vault;
    this.stagehand = stagehand;
    this.identity = identity;
    this.exits = exits;
  }

  /** Loads it for one person. */
  public Screen<IntakeController> load(PersonId person) {
    return Screens.load(IntakeController.class, () -> {
      IntakeModel.Groups groups = new IntakeModel.Groups(rows(new DiagnosisForm(history), person),
          rows(new AllergyForm(history), person), rows(new MedicineForm(history), person),
          rows(new TrialForm(history), person), rows(new ConsentForm(history), person));
      IntakeModel model = new IntakeModel(person, groups, sources.considerations(), vault, stagehand);
      return new IntakeController(model, new Sections(groups, model.countProperty()::get,
          identity.apply(person), list.load(person, ""), side(person),
          exits.copies(model::keepAll)));
    });
  }

  private Screen<SideController> side(PersonId person) {
    return Screens.load(SideController.class,
        () -> new SideController(new SideModel(person, sources, vault, stagehand), exits));
  }

  private <R extends Item> RowsModel<R> rows(Form<R> form, PersonId person) {
    return new RowsModel<>(form, person, history, stagehand, vault.drafts());
  }
}
