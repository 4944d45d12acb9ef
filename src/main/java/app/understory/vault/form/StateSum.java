package app.understory.vault.form;

import java.util.HexFormat;

/** The sum of the seals of all live rows modulo 2^256: it shows a missing row, which seals alone cannot. */
public final class StateSum {
  private static final int BYTES = 32;
  private final byte[] sum = new byte[BYTES];

  public StateSum() {}

  /** Goes on from a sum of before, as 64 hexadecimal digits. */
  public static StateSum of(String hex) {
    StateSum sum = new StateSum();
    byte[] bytes = HexFormat.of().parseHex(hex);
    System.arraycopy(bytes, 0, sum.sum, 0, BYTES);
    return sum;
  }

  public StateSum copy() {
    return of(hex());
  }

  public void add(byte[] seal) {
    int carry = 0;
    for (int i = BYTES - 1; i >= 0; i--) {
      int digit = (sum[i] & 0xFF) + (seal[i] & 0xFF) + carry;
      sum[i] = (byte) digit;
      carry = digit >>> 8;
    }
  }

  public void subtract(byte[] seal) {
    int borrow = 0;
    for (int i = BYTES - 1; i >= 0; i--) {
      int digit = (sum[i] & 0xFF) - (seal[i] & 0xFF) - borrow;
      sum[i] = (byte) digit;
      borrow = digit < 0 ? 1 : 0;
    }
  }

  /** 64 hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(sum);
  }
}
