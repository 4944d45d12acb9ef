package app.understory.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.SampleClock;
import app.understory.vault.time.Timekeeper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  @TempDir
  Path root;

  /** What a command answered, said and complained of. */
  private record Answer(int code, String out, String err) {}

  @Test
  void everyCommandIsToldOfByHelp() {
    assertThat(run("", "--help").out()).contains("demo", "tour", "check", "Exit codes");
    assertThat(run("", "demo", "--help").out()).contains("--vault", "--people", "--years", "--seed",
        "--today",
        "--passphrase-file");
    assertThat(run("", "tour", "--help").out()).contains("--out", "--size", "--theme");
    assertThat(run("", "check", "--help").out()).contains("--vault", "--passphrase-file");
  }

  @Test
  void noCommandTakesAPassphraseAsAnArgument() {
    for (String command : List.of("demo", "check")) {
      Answer answer = run("", command, "--vault", "x", "--passphrase", "vetch");
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.err()).contains("--help");
    }
  }

  @Test
  void whatIsNotUnderstoodAnswersTwoAndWhatFailsOneAlwaysWithASentence() {
    assertThat(run("", "sing")).satisfies(answer -> {
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.err()).contains("sing").doesNotContain("\tat ", "Exception");
    });
    Path nothing = root.resolve("nothing");
    assertThat(run("vetch otter\n", "check", "--vault", nothing.toString(), "--passphrase-file", "-"))
        .satisfies(answer -> {
          assertThat(answer.code()).isEqualTo(1);
          assertThat(answer.err()).contains("No vault lies").doesNotContain("\tat ", "Exception");
        });
    assertThat(run("", "demo", "--vault", nothing.toString(), "--people", "0").err())
        .contains("1 to 5000 people").doesNotContain("Exception");
    assertThat(run("", "tour", "--out", nothing.toString(), "--size", "large").err()).contains("1280x800");
  }

  @Test
  void aDemonstrationIsMadeAndIsWhole() throws IOException {
    String vault = root.resolve("vault").toString();
    Path passphrase = Files.writeString(root.resolve("passphrase"), "vetch otter lantern\r\n");
    Answer made = run("", "demo", "--vault", vault, "--people", "1", "--today", "2026-11-24",
        "--passphrase-file",
        passphrase.toString());
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).contains("1 person").doesNotContain("vetch");

    Answer checked = run("vetch otter lantern", "check", "--vault", vault, "--passphrase-file", "-");
    assertThat(checked.err()).isEmpty();
    assertThat(checked.code()).isZero();
    assertThat(checked.out()).contains("count | person | 1")
        .containsPattern("digest \\| content \\| [0-9a-f]{64}");

    Answer again = run("", "demo", "--vault", vault);
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("Something lies in");
  }

  private Answer run(String typed, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    SampleClock clock = new SampleClock();
    Terminal terminal = new Terminal(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        new Timekeeper(clock, clock::nanos), new SecureRandom(), root.resolve("computer"));
    int code = new Commands(terminal, () -> 0).run(args);
    return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
