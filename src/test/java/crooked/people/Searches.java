package crooked.people;

import crooked.Breaks;
import org.apache.lucene.Index;

@Breaks("only record knows Lucene")
record Searches(Index index) {}
