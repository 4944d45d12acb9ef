package app.understory.desk.palette;

/**
 * Something that can be done, as the palette offers it.
 *
 * @param icon  a Feather icon's name
 * @param title what it is
 * @param aside quiet words after it; may be empty
 * @param run   does it, on the JavaFX thread
 */
public record Suggestion(String icon, String title, String aside, Runnable run) {}
