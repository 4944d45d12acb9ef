package app.understory.session.view.reach;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A note of the record in which an entry is used.
 *
 * @param note  its id
 * @param title its title, empty where it has none
 * @param day   when the note was begun
 */
public record Use(UUID note, String title, LocalDate day) {}
