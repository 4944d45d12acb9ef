package app.understory.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWeightTest {

  @ParameterizedTest
  @CsvSource({"66 kg,66.00", "66kg,66.00", "'66,5 kg',66.50", "145 lb,65.77", "145.5 lbs,66.00",
      "120 pounds,54.43",
      "70 Kilo,70.00"})
  void aWeightIsKeptAsTypedAndInKilograms(String typed, BigDecimal kilograms) {
    assertThat(TypedWeight.read(typed, Optional.empty())).isEqualTo(new TypedWeight.Clear(kilograms, typed));
  }

  @Test
  void theUnitIsNeverGuessed() {
    assertThat(TypedWeight.read("66", Optional.empty()))
        .isEqualTo(new TypedWeight.Refused(TypedWeight.Why.NO_UNIT));
  }

  @ParameterizedTest
  @CsvSource({"0 kg,IMPOSSIBLE", "-3 kg,IMPOSSIBLE", "700 kg,IMPOSSIBLE", "1500 lb,IMPOSSIBLE",
      "heavy,NOT_UNDERSTOOD",
      "66 mg,NOT_UNDERSTOOD"})
  void whatCannotBeIsRefused(String typed, TypedWeight.Why why) {
    assertThat(TypedWeight.read(typed, Optional.empty())).isEqualTo(new TypedWeight.Refused(why));
  }

  @ParameterizedTest
  @CsvSource({"14.5 kg,VERY_LIGHT", "290 kg,VERY_HEAVY", "145 kg,FAR_FROM_LAST"})
  void whatIsImprobableIsAskedAbout(String typed, TypedWeight.Doubt doubt) {
    Weight last = new Weight(new UUID(0, 1), new PersonId(new UUID(0, 2)), new BigDecimal("66.00"), "66 kg",
        new Moment(Instant.EPOCH, ZoneOffset.UTC));
    assertThat(TypedWeight.read(typed, Optional.of(last)))
        .isInstanceOfSatisfying(TypedWeight.Improbable.class,
            asked -> assertThat(asked.doubt()).isEqualTo(doubt));
  }
}
