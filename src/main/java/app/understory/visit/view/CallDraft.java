package app.understory.visit.view;

import app.understory.vault.time.Moment;
import app.understory.visit.ContactId;
import app.understory.visit.ContactLine;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What of a call is not a row yet: the line being typed, and lines which the disk has not taken. Its text is a line each,
 * fields between tabs.
 *
 * @param began   when the first key of the line was pressed; nothing while it is empty
 * @param editing the line whose words are being changed
 */
record CallDraft(ContactLine.Part part, String text, Optional<Moment> began, Optional<UUID> editing,
    List<ContactLine> waiting) {
  CallDraft {
    waiting = List.copyOf(waiting);
  }

  /**
   * One line of a call and how far it is on its way to the disk.
   *
   * @param earlier what it said before, oldest first, where that is shown
   */
  record CallRow(ContactLine line, State state, List<ContactLine> earlier) {
    CallRow {
      earlier = List.copyOf(earlier);
    }

    /** How far. */
    enum State {
      WRITING, KEPT, FAILED
    }

    static CallRow of(ContactLine line, State state) {
      return new CallRow(line, state, List.of());
    }
  }

  boolean empty() {
    return text.isBlank() && waiting.isEmpty();
  }

  String written() {
    StringBuilder all = new StringBuilder();
    all.append(
        String.join("\t", part.name(), began.map(CallDraft::moment).orElse(""),
            editing.map(UUID::toString).orElse(""),
            escape(text)))
        .append('\n');
    waiting.forEach(line -> all.append(String.join("\t", line.id().toString(), line.part().name(),
        line.raised().orElse(""), moment(line.began()), moment(line.entered()), escape(line.words())))
        .append('\n'));
    return all.toString();
  }

  /** What a draft says; nothing where it cannot be understood. */
  static Optional<CallDraft> read(String written, ContactId contact) {
    try {
      String[] lines = written.split("\n");
      String[] head = lines[0].split("\t", -1);
      List<ContactLine> waiting = new ArrayList<>();
      for (int n = 1; n < lines.length; n++) {
        waiting.add(line(lines[n].split("\t", -1), contact));
      }
      return Optional.of(new CallDraft(ContactLine.Part.valueOf(head[0]), unescape(head[3]),
          head[1].isEmpty() ? Optional.empty() : Optional.of(moment(head[1])),
          head[2].isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(head[2])), waiting));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static ContactLine line(String[] fields, ContactId contact) {
    ContactLine line = ContactLine.typed(UUID.fromString(fields[0]), contact,
        ContactLine.Part.valueOf(fields[1]),
        unescape(fields[5]), moment(fields[3]), moment(fields[4]));
    return fields[2].isEmpty() ? line : line.raising(fields[2]);
  }

  private static String moment(Moment moment) {
    return moment.at() + " " + moment.zone().getId();
  }

  private static Moment moment(String text) {
    int space = text.indexOf(' ');
    return new Moment(Instant.parse(text.substring(0, space)), ZoneId.of(text.substring(space + 1)));
  }

  private static String escape(String words) {
    return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
  }

  private static String unescape(String text) {
    StringBuilder words = new StringBuilder();
    for (int n = 0; n < text.length(); n++) {
      char letter = text.charAt(n);
      if (letter == '\\' && n + 1 < text.length()) {
        char next = text.charAt(++n);
        words.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
      } else {
        words.append(letter);
      }
    }
    return words.toString();
  }
}
