package crooked.people;

import crooked.Breaks;
import org.apache.lucene.Index;

@Breaks("only record knows Lucene, and kit.spell its dictionaries")
record Searches(Index index) {}
