package app.understory.vault.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * A recovery code: 128 random bits and a checksum of 12, in seven groups of four characters that survive handwriting
 * (no I, L, O, U). The checksum is a CRC: one wrong character, or two neighbours exchanged, never pass. The
 * characters are ours to wipe: {@link #close}.
 */
public final class RecoveryCode implements AutoCloseable {
  /** How many groups. */
  public static final int GROUPS = 7;
  /** How many characters in a group. */
  public static final int GROUP = 4;

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int CHARACTERS = GROUPS * GROUP;
  private static final int SECRET = 16;
  private static final int CRC_POLYNOMIAL = 0x80F;
  private static final int CRC_START = 0x5A5;

  private final byte[] secret;
  private final char[] characters;

  private RecoveryCode(byte[] secret) {
    this.secret = secret;
    this.characters = characters(secret);
  }

  /** A new one. */
  public static RecoveryCode fresh(SecureRandom random) {
    byte[] secret = new byte[SECRET];
    random.nextBytes(secret);
    return new RecoveryCode(secret);
  }

  /**
   * Reads a code as typed: small letters, blanks and hyphens do no harm, O is read as 0, I and L as 1. Nothing where
   * the length or the checksum is wrong.
   */
  public static Optional<RecoveryCode> read(char[] typed) {
    char[] plain = plain(typed);
    byte[] bits = new byte[SECRET + 2];
    try {
      if (plain.length != CHARACTERS) {
        return Optional.empty();
      }
      for (int i = 0; i < CHARACTERS; i++) {
        int value = ALPHABET.indexOf(plain[i]);
        if (value < 0) {
          return Optional.empty();
        }
        spread(bits, i, value);
      }
      byte[] secret = Arrays.copyOf(bits, SECRET);
      RecoveryCode code = new RecoveryCode(secret);
      if (!Arrays.equals(code.characters, plain)) {
        code.close();
        return Optional.empty();
      }
      return Optional.of(code);
    } finally {
      Arrays.fill(plain, '\0');
      Arrays.fill(bits, (byte) 0);
    }
  }

  /**
   * One group, to be shown or printed; the caller wipes it.
   *
   * @param index 0 to 6
   */
  public char[] group(int index) {
    return Arrays.copyOfRange(characters, index * GROUP, (index + 1) * GROUP);
  }

  /** Whether this is what stands in the group, typed as leniently as {@link #read} takes it. */
  public boolean groupIs(int index, char[] typed) {
    char[] plain = plain(typed);
    char[] group = group(index);
    boolean same = Arrays.equals(plain, group);
    Arrays.fill(plain, '\0');
    Arrays.fill(group, '\0');
    return same;
  }

  /** A copy of the 128 bits; the caller wipes it. */
  public byte[] secret() {
    return secret.clone();
  }

  /** Wipes it. */
  @Override
  public void close() {
    Arrays.fill(secret, (byte) 0);
    Arrays.fill(characters, '\0');
  }

  private static char[] plain(char[] typed) {
    char[] kept = new char[typed.length];
    int length = 0;
    for (char c : typed) {
      char upper = Character.toUpperCase(c);
      if (upper == '-' || upper == '\u2013' || Character.isWhitespace(upper) || upper == '\u00A0') {
        continue;
      }
      kept[length++] = switch (upper) {
        case 'O' -> '0';
        case 'I', 'L' -> '1';
        default -> upper;
      };
    }
    char[] plain = Arrays.copyOf(kept, length);
    Arrays.fill(kept, '\0');
    return plain;
  }

  private static char[] characters(byte[] secret) {
    byte[] bits = Arrays.copyOf(secret, SECRET + 2);
    int sum = checksum(secret);
    bits[SECRET] = (byte) (sum >>> 4);
    bits[SECRET + 1] = (byte) (sum << 4);
    char[] characters = new char[CHARACTERS];
    for (int i = 0; i < CHARACTERS; i++) {
      int value = 0;
      for (int bit = i * 5; bit < i * 5 + 5; bit++) {
        value = value << 1 | (bits[bit >>> 3] >>> (7 - (bit & 7)) & 1);
      }
      characters[i] = ALPHABET.charAt(value);
    }
    Arrays.fill(bits, (byte) 0);
    return characters;
  }

  private static void spread(byte[] bits, int character, int value) {
    for (int i = 0; i < 5; i++) {
      int bit = character * 5 + i;
      bits[bit >>> 3] |= (byte) ((value >>> (4 - i) & 1) << (7 - (bit & 7)));
    }
  }

  private static int checksum(byte[] secret) {
    int sum = CRC_START;
    for (byte b : secret) {
      for (int bit = 7; bit >= 0; bit--) {
        int out = sum >>> 11 ^ (b >>> bit & 1);
        sum = sum << 1 & 0xFFF;
        if ((out & 1) == 1) {
          sum ^= CRC_POLYNOMIAL;
        }
      }
    }
    return sum;
  }
}
