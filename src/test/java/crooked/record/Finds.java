package crooked.record;

import org.apache.lucene.Index;

/** The record may. */
record Finds(Index index) {}
