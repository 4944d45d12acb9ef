package app.understory.prep;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final StrandId HOUSE = new StrandId(new UUID(7, 1));
  private static final StrandId VOICE = new StrandId(new UUID(7, 2));
  private static final Writing BEFORE = Writing.NOTHING.with(Field.MOOD, "low")
      .insert(slip(HOUSE, "The house."), null);
  private static final Writing AFTER = BEFORE.with(Field.INTENTION, "To stay = to hear\nthe \\ rest")
      .with(Check.TOUCH_AGREED,
          new Moment(Instant.parse("2026-11-24T15:00:00.123456Z"), ZoneId.of("Asia/Tokyo")))
      .insert(slip(VOICE, "My voice - closes-"), null).move(VOICE, 0);

  @Test
  void leadsFromOneWritingToTheOther() {
    assertThat(Difference.between(BEFORE, AFTER).on(BEFORE)).isEqualTo(AFTER);
    assertThat(Difference.between(AFTER, BEFORE).on(AFTER)).isEqualTo(BEFORE);
    assertThat(Difference.between(AFTER, AFTER).nothing()).isTrue();
  }

  @Test
  void leavesAloneWhatElseCame() {
    Writing meanwhile = BEFORE.with(Field.SLEEP, "7 hours");

    Writing both = Difference.between(BEFORE, AFTER).on(meanwhile);

    assertThat(both).isEqualTo(AFTER.with(Field.SLEEP, "7 hours"));
  }

  @Test
  void comesBackFromTheTextOfADraft() {
    Difference difference = Difference.between(BEFORE, AFTER);
    Difference removal = Difference.between(AFTER, BEFORE);

    assertThat(DraftText.read(DraftText.write(difference))).hasValue(difference);
    assertThat(DraftText.read(DraftText.write(removal))).hasValue(removal);
    assertThat(DraftText.read("no draft of ours")).isEmpty();
  }

  @Test
  void placesBeyondTheEndsAreTheEnds() {
    assertThat(AFTER.move(VOICE, 99).of(Strand.Kind.THEME)).extracting(Slip::id).containsExactly(HOUSE,
        VOICE);
    assertThat(AFTER.move(HOUSE, -1).of(Strand.Kind.THEME)).extracting(Slip::id).containsExactly(HOUSE,
        VOICE);
  }

  @Test
  void aStrandWithoutWordsKeepsThoseItHas() {
    Writing typing = BEFORE.with(slip(HOUSE, "")).insert(slip(VOICE, "My voi"), null);

    assertThat(typing.keepable(BEFORE).slips())
        .isEqualTo(List.of(slip(HOUSE, "The house."), slip(VOICE, "My voi")));
  }

  private static Slip slip(StrandId id, String words) {
    return new Slip(id, Strand.Kind.THEME, words, "", "", OptionalInt.of(10),
        Optional.of(Strand.Status.MOVED), "");
  }
}
