package crooked.desk;

import crooked.session.view.Board;

/** The desk may. */
public record Window(Board board) {}
