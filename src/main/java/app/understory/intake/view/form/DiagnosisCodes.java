package app.understory.intake.view.form;

import app.understory.kit.Words;
import app.understory.people.FoldedText;
import java.util.List;
import java.util.stream.Stream;

/**
 * The diagnoses that matter here, by their codes of ICD-10-CM (US National Center for Health Statistics, fiscal year
 * 2026), in short words of our own. It is no whole list: what is not in it is written freely.
 */
public final class DiagnosisCodes {
  private static final Words WORDS = Words.of(DiagnosisCodes.class);
  private static final List<Found> ALL = Stream.of(WORDS.get("codes").split(";", -1)).map(String::strip)
      .filter(line -> !line.isEmpty())
      .map(line -> new Found(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)))
      .toList();

  private DiagnosisCodes() {}

  /** A diagnosis of the list. */
  public record Found(String code, String words) {}

  /** Those whose code and words hold the beginning of each word that was typed; nothing of less than two letters. */
  public static List<Found> find(String typed) {
    List<String> wanted = Stream.of(FoldedText.of(typed.strip()).letters().split("\\s+", -1))
        .filter(word -> !word.isEmpty()).toList();
    if (wanted.isEmpty() || typed.strip().length() < 2) {
      return List.of();
    }
    return ALL.stream().filter(each -> {
      List<String> words = List.of(
          FoldedText.of(each.code() + " " + each.words()).letters().split("[\\s,()-]+", -1));
      return wanted.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }).toList();
  }

  static List<Found> all() {
    return ALL;
  }
}
