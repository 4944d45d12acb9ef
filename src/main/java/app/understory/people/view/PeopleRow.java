package app.understory.people.view;

import app.understory.people.FoldedText;
import app.understory.people.FoldedText.Span;
import app.understory.record.Roster;
import java.util.List;

/**
 * One row of the list, with what of it was sought.
 *
 * @param status  the word for where the person stands
 * @param inName  where the sought words stand in the name
 * @param inLegal where they stand in the name on papers
 * @param inStatus where they stand in the status
 */
record PeopleRow(Roster.Line line, String status, List<Span> inName, List<Span> inLegal,
    List<Span> inStatus) {
  PeopleRow {
    inName = List.copyOf(inName);
    inLegal = List.copyOf(inLegal);
    inStatus = List.copyOf(inStatus);
  }

  /** What each filter key is laid against; folded once. */
  record Card(Roster.Line line, String status, FoldedText name, FoldedText legal, FoldedText state) {
    Card(Roster.Line line, String status) {
      this(line, status, FoldedText.of(line.person().preferredName()),
          FoldedText.of(line.person().legalName().orElse("")), FoldedText.of(status));
    }
  }
}
