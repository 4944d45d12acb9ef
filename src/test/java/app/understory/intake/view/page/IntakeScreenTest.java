package app.understory.intake.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.attachment.AttachedFiles;
import app.understory.attachment.Attachment;
import app.understory.attachment.AttachmentStore;
import app.understory.attachment.Shelf;
import app.understory.exchange.PdfReader;
import app.understory.intake.SampleIntake;
import app.understory.intake.consent.Consents;
import app.understory.intake.history.Diagnosis;
import app.understory.intake.history.Medicine;
import app.understory.intake.history.Trial;
import app.understory.intake.history.Trial.Adequate;
import app.understory.intake.history.Trial.Response;
import app.understory.intake.view.candidacy.ConsiderationsScreen;
import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;
import app.understory.people.view.identity.IdentityScreen;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeScreenTest extends ScreenTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SampleIntake intake;
  private FxStagehand stagehand;
  private Screen<IntakeController> screen;
  private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    intake = new SampleIntake(sample);
    stagehand = new FxStagehand("intake", unhandled::add);
    begin();
  }

  private void begin() {
    screen = askFx(() -> new IntakeScreen(intake.history(), sources(),
        new ConsiderationsScreen(intake.considerations(), intake.practice().setup(), sample.vault(),
            stagehand),
        sample.vault(), stagehand,
        person -> new IdentityScreen(intake.practice().people(), sample.vault(), stagehand).load(person),
        new Exits()).load(ada()));
    onFx(() -> screen.root().getStyleClass().add("us-window"));
    show(screen.root(), 1096, 688);
    onFx(screen::shown);
    waitUntil("all is read", () -> robot.lookup(".us-cand-row").queryAll().size() == 20);
  }

  private SideModel.Sources sources() {
    AttachedFiles files = new AttachedFiles(new AttachmentStore(sample.vault().rows(),
        sample.vault().attachments(), sample.vault().ink(), sample.vault().clinician()), new PdfReader(),
        sample.vault().scribe(), sample.vault().ids(), sample.vault().time());
    return new SideModel.Sources(new Consents(intake.history()), files, intake.considerations(),
        intake.candidacies());
  }

  private static final class Exits implements IntakeExits {
    @Override
    public Inset<Shelf> copies(Runnable before) {
      return Inset.none();
    }

    @Override
    public void look(Attachment file) {}

    @Override
    public void print(PersonId person) {}
  }

  @AfterEach
  void close() {
    stagehand.close();
    sample.close();
    assertThat(unhandled).isEmpty();
  }

  @Test
  void aDiagnosisIsFoundByTwoWordsAndMedicinesAreTypedLineByLine() {
    open(".us-group-diagnosis");
    press(KeyCode.TAB);
    type("dep rec sev");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    type("2019");
    press(KeyCode.ENTER);
    type("feb 2024");
    press(KeyCode.ESCAPE);
    waitUntil("it is kept", () -> intake.history().diagnoses(ada()).size() == 1);
    Diagnosis diagnosis = intake.history().diagnoses(ada()).getFirst();
    assertThat(diagnosis.code()).isEqualTo("F33.2");
    assertThat(diagnosis.words()).isEqualTo("Depression, recurrent, severe");
    assertThat(diagnosis.episode()).isEqualTo("feb 2024");

    open(".us-group-medicine");
    line("Sertraline", "100 mg", "each morning", "Mar 2026");
    line("Lamotrigine", "100 mg", "at night", "Jun 2025");
    picture("intake-medicine");
    press(KeyCode.ENTER);
    waitUntil("both are kept", () -> intake.history().medicines(ada()).size() == 2);
    assertThat(intake.history().unraised(ada())).extracting(Medicine::name).containsExactly("Lamotrigine");
    robot.clickOn("Raised now");
    waitUntil("it was raised", () -> intake.history().unraised(ada()).isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("or was not", () -> intake.history().unraised(ada()).size() == 1);
  }

  @Test
  void theSentenceCountsWhileTheTableIsTyped() {
    intake.history().save(new Diagnosis(intake.history().nextId(), ada(), "F33.2", "Depression", "2019",
        "Feb 2024", "", intake.history().now())).join();
    open(".us-group-trial");
    trial("Sertraline", "SSRI", "200 mg", "Mar 2024 – Sep 2024", "yyn");
    waitUntil("one is counted", () -> sentence().startsWith("1 adequate failure of 1"));
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    trial("Bupropion", "NDRI", "150 mg", "May 2025 – Jun 2025", "ynn");
    press(KeyCode.ESCAPE);
    waitUntil("both are kept", () -> intake.history().trials(ada()).size() == 2);
    List<Trial> trials = intake.history().trials(ada());
    assertThat(trials).extracting(Trial::dose).containsOnly(Adequate.YES);
    assertThat(trials).extracting(Trial::time).containsExactly(Adequate.YES, Adequate.NO);
    assertThat(trials).extracting(Trial::response).containsOnly(Response.NONE);
    assertThat(sentence()).isEqualTo("1 adequate failure of 2 in this episode.");
    picture("intake-trials");
  }

  @Test
  void aConsentIsWrittenAndACandidacySignedAndOpenedAgain() {
    open(".us-group-consent");
    line("", "3", "9 Nov 2026", "9 Feb 2099");
    picture("intake-consent");
    press(KeyCode.ESCAPE);
    waitUntil("it stands beside the page", () -> robot.lookup(".us-side-consent").queryAll().size() == 1);
    assertThat(intake.history().consents(ada())).singleElement()
        .satisfies(each -> assertThat(each.version()).isEqualTo("3"));

    robot.clickOn("Outcome…");
    onFx(() -> this.<TextInputControl>find("#by").setText("Dr R. Placeholder"));
    picture("intake-sign");
    robot.clickOn("Sign the outcome");
    waitUntil("it is signed", () -> intake.candidacies().of(ada()).isPresent());
    assertThat(intake.candidacies().of(ada()).orElseThrow().holds()).isTrue();
    open(".us-group-medicine");
    line("Lamotrigine");
    press(KeyCode.ESCAPE);
    waitUntil("it is open again", () -> robot.lookup(".us-side-said").queryAllAs(Label.class).stream()
        .anyMatch(said -> said.getText().contains("Lamotrigine was added")));
    picture("intake-reopened");
  }

  @Test
  void whatWasBeingTypedIsThereAgainAndALineTakenOutComesBack() {
    open(".us-group-allergy");
    type("Penicillin");
    sample.vault().drafts().flush();
    stagehand.close();
    stagehand = new FxStagehand("intake", unhandled::add);
    begin();
    assertThat(robot.lookup("Penicillin").tryQuery()).isPresent();
    open(".us-group-allergy");
    press(KeyCode.UP);
    press(KeyCode.TAB);
    type("a rash");
    press(KeyCode.ESCAPE);
    waitUntil("it is kept", () -> intake.history().writtenAllergies(ada()).size() == 1);
    open(".us-group-allergy");
    press(KeyCode.UP);
    press(KeyCode.CONTROL, KeyCode.DELETE);
    waitUntil("it is out", () -> intake.history().writtenAllergies(ada()).isEmpty());
    press(KeyCode.ESCAPE);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("and back", () -> intake.history().writtenAllergies(ada()).size() == 1);
  }

  /** Fills the fields of the line that is being written, from the first, and goes on from the last of them. */
  private void line(String... cells) {
    onFx(() -> {
      List<TextInputControl> fields = fields();
      for (int n = 0; n < cells.length; n++) {
        fields.get(n).setText(cells[n]);
      }
      fields.get(cells.length - 1).requestFocus();
    });
    press(KeyCode.ENTER);
  }

  private List<TextInputControl> fields() {
    return robot.lookup(".us-row-field").queryAll().stream().map(TextInputControl.class::cast).toList();
  }

  private void trial(String drug, String kind, String highest, String period, String letters) {
    line(drug, kind, highest, period);
    for (String letter : letters.split("")) {
      type(letter);
      press(KeyCode.ENTER);
    }
  }

  private String sentence() {
    return this.<Label>find(".us-intake-sentence").getText();
  }

  private PersonId ada() {
    return intake.ada().id();
  }

  private void open(String group) {
    onFx(() -> find(group).requestFocus());
    press(KeyCode.ENTER);
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }
}
