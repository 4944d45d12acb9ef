package crooked.session.view;

/** A view. */
public class Board {}
