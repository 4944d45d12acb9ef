package app.understory.intake.view.page;

import app.understory.attachment.Attachment;
import app.understory.attachment.Shelf;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;

/** What the page of intake asks of what lies around it. */
public interface IntakeExits {

  /** A row of attached files. */
  Inset<Shelf> copies(Runnable before);

  /** Looks at an attached file over the whole window. */
  void look(Attachment file);

  /** Leads to the sheet on candidacy for the prescriber. */
  void print(PersonId person);
}
