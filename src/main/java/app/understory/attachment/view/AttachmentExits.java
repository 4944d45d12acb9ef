package app.understory.attachment.view;

import app.understory.kit.Screen;

/** What the row of files asks of what lies around it. */
public interface AttachmentExits {

  /** Lets the panel on which a file is looked at have the window. */
  void look(Screen<?> panel);

  /** Gives the window back. */
  void back();
}
