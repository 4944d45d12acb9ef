package app.understory.intake.view.page;

import app.understory.intake.candidacy.Candidacy.Clearance;
import app.understory.intake.candidacy.Considered;
import app.understory.intake.candidacy.Judgement.State;
import app.understory.intake.candidacy.Reopening;
import app.understory.intake.candidacy.SignedCandidacy;
import app.understory.intake.candidacy.Tally;
import app.understory.intake.view.candidacy.ConsiderationWords;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.vault.signing.Signatures.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How consents and candidacy are told beside the page. */
final class SideLines {
  private final Words words;
  private final LocalDate today;

  SideLines(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  String copies(int copies, boolean nothing) {
    if (nothing) {
      return words.get("consents.none");
    }
    return switch (copies) {
      case 0 -> words.get("copies.none");
      case 1 -> words.get("copies.one");
      default -> words.get("copies.more", Integer.toString(copies));
    };
  }

  String signed(Optional<SignedCandidacy> candidacy) {
    return candidacy
        .map(each -> words.get("signed", new Days(today).brief(each.signed().day()), each.clinician()))
        .orElseGet(() -> words.get("signed.not"));
  }

  /** A line for each state there is: how many, and which they are where they ask for something. */
  List<Node> tallies(List<Considered> considered) {
    Tally tally = Tally.of(considered);
    List<Node> lines = new ArrayList<>();
    for (State state : List.of(State.CLEAR, State.UNKNOWN, State.DISCUSS, State.STOPS, State.NOT_ASKED)) {
      int count = tally.of(state);
      if (count > 0) {
        boolean warn = state != State.CLEAR && state != State.NOT_ASKED;
        StatusMark mark = new StatusMark(ConsiderationWords.mark(state));
        mark.getStyleClass().add(warn ? "us-warn" : "us-quiet");
        Label how = new Label(words.get("tally." + state, Integer.toString(count)));
        how.getStyleClass().add(warn ? "us-warn" : state == State.CLEAR ? "us-side-how" : "us-quiet");
        how.setMinWidth(Region.USE_PREF_SIZE);
        Label which = new Label(warn ? names(considered, state) : "");
        which.getStyleClass().addAll("us-small", "us-quiet", "us-side-which");
        which.setWrapText(true);
        which.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(which, Priority.ALWAYS);
        HBox line = new HBox(mark, how, which);
        line.getStyleClass().add("us-side-state");
        lines.add(line);
      }
    }
    return lines;
  }

  private static String names(List<Considered> considered, State state) {
    return considered.stream().filter(each -> each.state() == state).map(each -> each.about().name())
        .collect(Collectors.joining(", "));
  }

  /** The outcome, the clearance, and why it is open again. */
  List<Node> told(Optional<SignedCandidacy> candidacy) {
    List<Node> lines = new ArrayList<>();
    candidacy.ifPresent(each -> {
      lines.add(said(words.get("choice.outcome." + each.candidacy().outcome()), "us-side-how"));
      if (!each.candidacy().words().isEmpty()) {
        lines.add(said(each.candidacy().words(), "us-side-how"));
      }
      each.candidacy().clearance().ifPresent(clearance -> lines.add(said(cleared(clearance), "us-side-how")));
      if (each.verdict() != Verdict.GOOD) {
        lines.add(said(words.get("verdict." + each.verdict()), "us-warn"));
      }
      each.reopened().forEach(why -> lines.add(said(reopened(why), "us-warn")));
    });
    return lines;
  }

  private String cleared(Clearance clearance) {
    return words.get(clearance.on().isBlank() ? "cleared" : "cleared.on", clearance.by(),
        words.get("choice.how." + clearance.how()), clearance.on());
  }

  private String reopened(Reopening why) {
    String day = why.when().map(when -> new Days(today).brief(when.day())).orElse("");
    return words.get((day.isEmpty() ? "reopened." : "reopened.on.") + why.what(), why.which(), day);
  }

  private static Label said(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().addAll("us-side-said", style);
    return label;
  }
}
