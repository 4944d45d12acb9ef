package app.understory.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast by WCAG 2 of every pair of colours that the screens use, in each light. */
class ThemesTest {
  private static final Pattern TOKEN = Pattern.compile("-us-([a-z0-9-]+):\\s*#([0-9A-Fa-f]{6})");

  @ParameterizedTest
  @CsvSource({"ink, sheet, 7", "ink, ground, 7", "ink, rail, 7", "ink, hover, 7", "ink, soft, 7",
      "ink, warn-soft, 7",
      "ink, private-soft, 7", "ink, select, 7", "ink2, sheet, 4.5", "ink2, ground, 4.5", "ink2, rail, 4.5",
      "ink2, private-soft, 4.5", "quiet, sheet, 4.5", "quiet, ground, 4.5", "quiet, rail, 4.5",
      "quiet, hover, 4.5",
      "quiet, soft, 4.5", "quiet, private-soft, 4.5", "quiet, warn-soft, 4.5", "accent, sheet, 4.5",
      "accent, ground, 4.5", "accent, rail, 4.5", "accent, soft, 4.5", "on-accent, accent, 4.5",
      "warn, sheet, 4.5",
      "warn, ground, 4.5", "warn, warn-soft, 4.5", "private, sheet, 4.5", "private, private-soft, 4.5",
      "edge, sheet, 3", "edge, ground, 3", "edge, rail, 2.95", "leaf, sheet, 3", "leaf, ground, 3",
      "loud, ground, 7",
      "loud, sheet, 7"})
  void everyPairCanBeReadInEveryLight(String front, String back, double needed) throws IOException {
    for (Theme theme : Theme.values()) {
      Map<String, String> tokens = tokens(theme);
      assertThat(contrast(tokens.getOrDefault(front, ""), tokens.getOrDefault(back, "")))
          .as("%s on %s in %s", front, back, theme).isGreaterThanOrEqualTo(needed);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyLightHasTheSameTokens(Theme theme) throws IOException {
    assertThat(tokens(theme).keySet()).isEqualTo(tokens(Theme.DAY).keySet()).hasSizeGreaterThan(18);
  }

  private static Map<String, String> tokens(Theme theme) throws IOException {
    try (InputStream in = Look.class.getResourceAsStream("tokens.css")) {
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int from = css.indexOf(".root." + theme.styleClass());
      Matcher token = TOKEN.matcher(css.substring(from, css.indexOf('}', from)));
      Map<String, String> found = new HashMap<>();
      while (token.find()) {
        found.put(token.group(1), token.group(2));
      }
      return found;
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
  }

  private static double linear(String hex, int at) {
    double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
