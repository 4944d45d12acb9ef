package app.understory.vault.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalTest {
  private static final UUID ID = new UUID(1, 2);

  private static Image image(@Nullable Object... values) {
    return new Image("garden", ID, new UUID(3, 4), Image.FORM, Arrays.asList(values));
  }

  private static byte[] bytes(Image image) {
    return new Canonical().image(image).bytes();
  }

  @Test
  void everyKindOfValueComesBackAsItWas() {
    Image image = image("äöü 🌱", "", null, Long.MIN_VALUE, new BigDecimal("-12.50"), true, false,
        LocalDate.of(1969, 12, 31), new byte[]{0, -1}, new byte[0], ID);
    Image read = new Canonical.Reader(bytes(image)).image();
    assertThat(read.saysTheSameAs(image)).isTrue();
    assertThat(read.author()).isEqualTo(image.author());
  }

  @Test
  void nothingIsNotEmpty() {
    assertThat(bytes(image((Object) null))).isNotEqualTo(bytes(image("")));
  }

  @Test
  void aTextAndItsNormalisedFormAreTwo() {
    assertThat(bytes(image("\u00e9"))).isNotEqualTo(bytes(image("e\u0301")));
  }

  @Test
  void aLoneSurrogateIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> bytes(image("\ud83c")));
  }

  @Test
  void aLengthIsNotBelievedBeforeItIsChecked() {
    byte[] hostile = new Canonical().count(Integer.MAX_VALUE).bytes();
    assertThatIllegalArgumentException().isThrownBy(() -> new Canonical.Reader(hostile).sized());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Canonical.Reader(new byte[]{-1, -1, -1, -1}).sized());
  }

  @Test
  void theFormOfARowNeverChanges() {
    byte[] bytes = bytes(
        image("a", null, 7L, new BigDecimal("1.5"), true, LocalDate.EPOCH, new byte[]{9}, ID));
    assertThat(HexFormat.of().formatHex(bytes))
        .isEqualTo("0000000667617264656e" + "00000000000000010000000000000002"
            + "01" + "00000000000000030000000000000004" + "00000008" + "020000000161" + "00"
            + "030000000000000007"
            + "0400000001" + "000000010f" + "0501" + "060000000000000000" + "070000000109"
            + "0100000000000000010000000000000002");
  }

  @Test
  void aSealCoversEveryValueTheAuthorAndTheVault() {
    SecretKeySpec key = new SecretKeySpec(new byte[32], "HmacSHA256");
    Seals seals = new Seals(new UUID(5, 6), key);
    byte[] seal = seals.seal(image("a", 1L));
    assertThat(seals.verifies(image("a", 1L), seal)).isTrue();
    assertThat(seals.verifies(image("a", 2L), seal)).isFalse();
    assertThat(seals.verifies(new Image("garden", ID, ID, Image.FORM, List.of("a", 1L)), seal)).isFalse();
    assertThat(new Seals(new UUID(5, 7), key).verifies(image("a", 1L), seal)).isFalse();
  }

  @Test
  void theSumIsTheSameInAnyOrderAndBackAgain() {
    byte[] high = new byte[32];
    Arrays.fill(high, (byte) 0xFF);
    byte[] one = new byte[32];
    one[31] = 1;
    StateSum sum = new StateSum();
    sum.add(high);
    sum.add(one);
    assertThat(sum.hex()).isEqualTo("0".repeat(64));
    sum.subtract(one);
    assertThat(sum.hex()).isEqualTo("f".repeat(64));
    sum.subtract(high);
    assertThat(sum.hex()).isEqualTo("0".repeat(64));
  }

  @Test
  void aCircleOfForeignKeysIsRefused() {
    Table a = new Table("a", List.of(), Set.of("b"));
    Table b = new Table("b", List.of(), Set.of("a"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Catalogue(List.of(a, b)));
  }
}
