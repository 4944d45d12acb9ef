package app.understory.record.view.letter;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.practice.Disclosures;
import app.understory.practice.Setup;
import app.understory.record.letter.Letter;
import app.understory.record.letter.Letters;
import app.understory.vault.Vault;

/** Makes the screen of the letter about one person. */
public final class LetterScreen {
  private final LetterModel.Sources sources;
  private final Vault vault;
  private final Stagehand stagehand;

  public LetterScreen(Letters letters, Setup setup, Disclosures disclosures, Vault vault,
      Stagehand stagehand) {
    sources = new LetterModel.Sources(letters, setup, disclosures, new InWords());
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /** The letter about that person. */
  public Screen<LetterController> load(PersonId person, LetterExits exits) {
    LetterModel model = new LetterModel(person, sources, vault, stagehand);
    return Screens.load(LetterController.class, () -> new LetterController(model, exits));
  }

  private static final class InWords implements Wording {
    @Override
    public Sheet sheet(Letter letter, Hand hand, Format format) {
      return LetterSheet.of(letter, hand, format);
    }

    @Override
    public String text(Letter letter, Hand hand) {
      return LetterSheet.text(letter, hand);
    }

    @Override
    public Told told(Letter letter) {
      return LetterSheet.told(letter);
    }
  }
}
