package crooked.session;

/** Plain data. */
public record Told(String words) {}
