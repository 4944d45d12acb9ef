package app.understory.vault.logbook;

import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.Keyring.Label;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands at the head of a segment, in its first 512 bytes, under a MAC of the segment's own key.
 *
 * @param vault    the vault's id
 * @param line     the random id of this line of the Logbook; a restored vault begins a new one
 * @param parent   the line from which this one branched, or the same
 * @param machine  the computer that wrote it
 * @param number   the segment's number, from 1 on
 * @param schema   the version of the tables that the rows are in
 * @param previous the last acknowledged record before this segment; what follows that one in an older segment is void
 * @param salt     32 random bytes: the segment's keys come from them
 */
record SegmentHeader(UUID vault, UUID line, UUID parent, UUID machine, int number, int schema, Head previous,
    byte[] salt) {
  /** One sector: it is there whole or not at all. */
  static final int BYTES = 512;
  private static final byte[] MAGIC = "UNDERLOG".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT = 1;
  private static final int EPOCH = 1;
  private static final int MAC_AT = BYTES - 32;

  long firstSequence() {
    return previous.sequence() + 1;
  }

  byte[] encode(Keyring keys) {
    ByteBuffer out = ByteBuffer.allocate(BYTES).put(MAGIC).putInt(FORMAT).putInt(EPOCH);
    put(put(put(put(out, vault), line), parent), machine);
    out.putInt(number).putLong(firstSequence()).putInt(schema).putLong(previous.sequence())
        .put(HexFormat.of().parseHex(previous.hash())).put(salt);
    byte[] bytes = out.array();
    System.arraycopy(mac(keys, salt, bytes), 0, bytes, MAC_AT, BYTES - MAC_AT);
    return bytes;
  }

  /** Reads a header that this vault's key made; throws {@link Unsound} on any other. */
  static SegmentHeader decode(byte[] bytes, Keyring keys, int number) throws Unsound {
    if (bytes.length < BYTES) {
      throw new Unsound("segment " + number + " is cut in its header");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, BYTES);
    byte[] magic = new byte[MAGIC.length];
    in.get(magic);
    if (!Arrays.equals(magic, MAGIC) || in.getInt() != FORMAT || in.getInt() != EPOCH) {
      throw new Unsound("segment " + number + " does not begin as one");
    }
    SegmentHeader header = decode(in);
    byte[] mac = Arrays.copyOfRange(bytes, MAC_AT, BYTES);
    if (!MessageDigest.isEqual(mac, mac(keys, header.salt, bytes)) || header.number != number
        || !header.vault.equals(keys.vault())) {
      throw new Unsound("the header of segment " + number + " does not verify");
    }
    return header;
  }

  private static SegmentHeader decode(ByteBuffer in) {
    UUID vault = id(in);
    UUID line = id(in);
    UUID parent = id(in);
    UUID machine = id(in);
    int number = in.getInt();
    long first = in.getLong();
    int schema = in.getInt();
    byte[] hash = new byte[32];
    byte[] salt = new byte[32];
    in.getLong();
    in.get(hash).get(salt);
    return new SegmentHeader(vault, line, parent, machine, number, schema,
        new Head(first - 1, HexFormat.of().formatHex(hash)), salt);
  }

  private static byte[] mac(Keyring keys, byte[] salt, byte[] bytes) {
    byte[] key = keys.derive(Label.LOGBOOK,
        ByteBuffer.allocate(salt.length + 1).put(salt).put((byte) 'h').array());
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(bytes, 0, MAC_AT);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java runtime lacks HmacSHA256", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static ByteBuffer put(ByteBuffer out, UUID id) {
    return out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID id(ByteBuffer in) {
    return new UUID(in.getLong(), in.getLong());
  }
}
