package app.understory.kit;

/**
 * What a screen offers at the right of the person's header.
 *
 * @param note    quiet words beside the button; may be empty
 * @param words   the button's words
 * @param primary whether it is the one primary button of the screen
 * @param run     what it does, on the JavaFX thread
 */
public record Action(String note, String words, boolean primary, Runnable run) {}
