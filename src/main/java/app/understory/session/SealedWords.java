package app.understory.session;

import app.understory.session.Entry.Words;
import app.understory.strand.StrandId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What of a private entry lies inside its seal: kind, strands and words, in three parts, the words last. */
record SealedWords(Words words, List<StrandId> strands) {
  private static final String FORM = "1";

  SealedWords {
    strands = List.copyOf(strands);
  }

  static SealedWords of(Entry entry) {
    if (entry.what() instanceof Words words) {
      return new SealedWords(words, entry.strands());
    }
    throw new IllegalArgumentException("only words can be private");
  }

  String written() {
    String ids = strands.stream().map(strand -> strand.value().toString()).collect(Collectors.joining(" "));
    return FORM + "\n" + words.kind().name() + "\n" + ids + "\n" + words.text();
  }

  static SealedWords read(String written) {
    String[] parts = written.split("\n", 4);
    if (parts.length != 4 || !parts[0].equals(FORM)) {
      throw new IllegalStateException("sealed words of another form");
    }
    List<StrandId> strands = new ArrayList<>();
    for (String id : parts[2].split(" ", -1)) {
      if (!id.isEmpty()) {
        strands.add(new StrandId(UUID.fromString(id)));
      }
    }
    return new SealedWords(new Words(Kind.valueOf(parts[1]), parts[3]), strands);
  }
}
