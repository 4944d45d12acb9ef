package crooked.session;

import crooked.Breaks;
import crooked.session.view.Board;

@Breaks("a view is used by the desk alone")
record ShowsItself(Board board) {}
