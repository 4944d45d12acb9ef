package crooked.people;

/** Plain data, which anybody above may see. */
public record Person(String name) {}
