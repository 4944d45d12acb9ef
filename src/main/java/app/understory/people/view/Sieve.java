package app.understory.people.view;

import app.understory.people.FoldedText;
import app.understory.people.FoldedText.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds people by name and status. Two thousand are sifted well within a frame, so it is done on the key itself. */
final class Sieve {
  private Sieve() {}

  /** Those in whom every word stands, in the same order; with no word all of them. */
  static List<PeopleRow> sift(List<PeopleRow.Card> cards, String sought) {
    List<FoldedText> words = Arrays.stream(sought.strip().split("\\s+", -1)).filter(word -> !word.isEmpty())
        .map(FoldedText::of).toList();
    return cards.stream().flatMap(card -> match(card, words).stream()).toList();
  }

  private static Optional<PeopleRow> match(PeopleRow.Card card, List<FoldedText> words) {
    List<Span> name = new ArrayList<>();
    List<Span> legal = new ArrayList<>();
    List<Span> state = new ArrayList<>();
    for (FoldedText word : words) {
      Optional<Span> inName = card.name().find(word);
      Optional<Span> inLegal = inName.isPresent() ? Optional.empty() : card.legal().find(word);
      Optional<Span> inState = card.state().find(word);
      if (Stream.of(inName, inLegal, inState).allMatch(Optional::isEmpty)) {
        return Optional.empty();
      }
      inName.ifPresent(name::add);
      inLegal.ifPresent(legal::add);
      inState.ifPresent(state::add);
    }
    return Optional.of(new PeopleRow(card.line(), card.status(), name, legal, state));
  }
}
