package app.understory.session.terms;

/**
 * One limit or schedule and where it comes from.
 *
 * @param value  as it is typed in the settings
 * @param source in words, shown wherever the value speaks
 */
public record Term(String name, String value, String source) {}
