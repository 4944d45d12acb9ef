package app.understory.session.view;

/** How many rows of the stream are on disk, being written, and not kept. */
public record StreamCount(int kept, int writing, int failed) {}
