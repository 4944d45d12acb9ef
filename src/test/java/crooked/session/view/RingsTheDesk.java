package crooked.session.view;

import crooked.Breaks;
import crooked.desk.Window;

@Breaks("a view is used by the desk alone")
record RingsTheDesk(Window window) {}
