package app.understory.prep.page;

import app.understory.people.PersonId;
import app.understory.prep.WorksheetId;
import app.understory.vault.time.Moment;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A worksheet that was made into a page to take home.
 *
 * @param number by which the page is found when it comes back, from 1; small, so that it says nothing of anyone
 * @param handed when it was made first
 */
public record HomePage(PersonId person, WorksheetId worksheet, int number, Moment handed) {

  /** The most digits that a number has on paper. */
  public static final int DIGITS = 4;

  public HomePage {
    if (number < 1) {
      throw new IllegalArgumentException("pages are counted from 1");
    }
  }

  /** The one id of a worksheet's page. */
  static UUID idOf(WorksheetId worksheet) {
    return UUID.nameUUIDFromBytes((worksheet.value() + "/home").getBytes(StandardCharsets.US_ASCII));
  }

  /** The one id of that row's tick. */
  static UUID idOf(WorksheetId worksheet, String row) {
    return UUID.nameUUIDFromBytes((worksheet.value() + "/home/" + row).getBytes(StandardCharsets.UTF_8));
  }
}
