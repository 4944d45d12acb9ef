package app.understory.desk.words;

import app.understory.kit.work.Stagehand;
import app.understory.kit.write.Prose;
import app.understory.practice.Phrase;
import app.understory.practice.Phrases;
import app.understory.vault.rows.Changes;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.event.EventTarget;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Puts the practice's words in the place of their abbreviation: {@code ;br} and then a blank, a stop or Enter, in every
 * field of prose. What was typed comes back by undoing it, and then it stays: the next blank leaves it as it is.
 */
public final class Expansion implements AutoCloseable {
  private static final int LONGEST = 40;
  private static final String ENDS = " \t\r\n.,;:!?)";
  private static final Pattern LAST = Pattern.compile("(?:^|[^\\p{L}\\p{N};])(;[\\p{L}\\p{N}]{1,20})$");

  private final Phrases phrases;
  private final Stagehand stagehand;
  private final Changes.Subscription subscription;
  private Map<String, String> known = Map.of();
  private boolean takenBack;

  /** Follows the practice's phrases from now on, for whatever is typed in there. */
  public Expansion(Parent root, Phrases phrases, Changes changes, Stagehand stagehand) {
    this.phrases = phrases;
    this.stagehand = stagehand;
    subscription = changes.subscribe(news -> {
      if (news.stream().anyMatch(change -> change.kind().equals("phrase"))) {
        stagehand.show(this::read);
      }
    });
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    read();
  }

  @Override
  public void close() {
    subscription.close();
  }

  private void read() {
    stagehand.run(phrases::all).then(all -> known = all.stream()
        .collect(Collectors.toMap(Phrase::abbreviation, Phrase::words, (one, _) -> one)));
  }

  private void typed(KeyEvent event) {
    String typed = event.getCharacter();
    if (event.isShortcutDown() || typed.isEmpty()) {
      return;
    }
    if (ENDS.indexOf(typed.charAt(0)) >= 0) {
      expand(event.getTarget());
    }
    takenBack = false;
  }

  /** Enter and Tab do their work when they go down: the words must be there before. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
      expand(event.getTarget());
      takenBack = false;
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
      takenBack = true;
    }
  }

  /** A field selects what came back by undoing: the next key would wipe it out. */
  private void released(KeyEvent event) {
    if (takenBack && event.getTarget() instanceof TextInputControl field
        && known.containsKey(field.getSelectedText().toLowerCase(Locale.ROOT))) {
      field.selectRange(field.getSelection().getEnd(), field.getSelection().getEnd());
    }
  }

  private void expand(EventTarget target) {
    if (known.isEmpty() || takenBack) {
      return;
    }
    if (target instanceof TextInputControl field && !(field instanceof PasswordField) && field.isEditable()) {
      expand(field);
    } else if (target instanceof Prose prose) {
      found(prose.beforeCaret()).ifPresent(hit -> prose.replaceBeforeCaret(hit.length(), hit.words()));
    }
  }

  private void expand(TextInputControl field) {
    int caret = field.getCaretPosition();
    if (field.getSelection().getLength() > 0) {
      return;
    }
    String before = field.getText(Math.max(0, caret - LONGEST), caret);
    found(before).ifPresent(hit -> field.replaceText(caret - hit.length(), caret, hit.words()));
  }

  /** The abbreviation before the caret, how long it is, and the words for it. */
  private Optional<Hit> found(String before) {
    Matcher last = LAST.matcher(before);
    if (!last.find()) {
      return Optional.empty();
    }
    String typed = last.group(1);
    return Optional.ofNullable(known.get(typed.toLowerCase(Locale.ROOT)))
        .map(words -> new Hit(typed.length(), words));
  }

  private record Hit(int length, String words) {}
}
