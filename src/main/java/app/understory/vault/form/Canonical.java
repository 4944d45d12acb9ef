package app.understory.vault.form;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Canonical form, version 1. A value is a tag and its bytes: nothing is not empty, whole numbers are eight bytes with
 * the highest first, decimals a scale and an unscaled whole number, dates days since 1970, text UTF-8 as it was typed
 * (never normalised; a lone surrogate is refused), and text and bytes carry their length.
 */
public final class Canonical {
  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class,
      ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class,
      ByteOrder.BIG_ENDIAN);

  private byte[] out = new byte[1024];
  private int length;

  /** The bytes so far. */
  public byte[] bytes() {
    return Arrays.copyOf(out, length);
  }

  public Canonical whole(long value) {
    int at = room(Long.BYTES);
    LONG.set(out, at, value);
    return this;
  }

  public Canonical small(int value) {
    int at = room(1);
    out[at] = (byte) value;
    return this;
  }

  public Canonical count(int value) {
    int at = room(Integer.BYTES);
    INT.set(out, at, value);
    return this;
  }

  public Canonical id(UUID id) {
    return whole(id.getMostSignificantBits()).whole(id.getLeastSignificantBits());
  }

  public Canonical text(String text) {
    return sized(utf8(text));
  }

  public Canonical sized(byte[] bytes) {
    count(bytes.length);
    int at = room(bytes.length);
    System.arraycopy(bytes, 0, out, at, bytes.length);
    return this;
  }

  /** Makes room for so many more bytes and gives where they go; the array may be another one then. */
  private int room(int more) {
    int at = length;
    length = Math.addExact(length, more);
    if (length > out.length) {
      out = Arrays.copyOf(out, Math.max(length, out.length * 2));
    }
    return at;
  }

  /** A row without its vault: what the Logbook and earlier images hold. */
  public Canonical image(Image image) {
    text(image.table()).id(image.id()).small(image.form()).id(image.author()).count(image.values().size());
    image.values().forEach(this::value);
    return this;
  }

  /** A tagged value. */
  public Canonical value(@Nullable Object value) {
    return switch (value) {
      case null -> small(ColumnType.EMPTY_TAG);
      case UUID id -> tag(ColumnType.ID).id(id);
      case String text -> tag(ColumnType.TEXT).text(text);
      case Long whole -> tag(ColumnType.WHOLE).whole(whole);
      case BigDecimal decimal -> tag(ColumnType.DECIMAL).count(decimal.scale())
          .sized(decimal.unscaledValue().toByteArray());
      case Boolean yes -> tag(ColumnType.YES_NO).small(yes ? 1 : 0);
      case LocalDate date -> tag(ColumnType.DATE).whole(date.toEpochDay());
      case byte[] bytes -> tag(ColumnType.BYTES).sized(bytes);
      default -> throw new IllegalArgumentException("no column holds a " + value.getClass().getSimpleName());
    };
  }

  private Canonical tag(ColumnType type) {
    return small(type.tag());
  }

  private static byte[] utf8(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return careful(text);
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] careful(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the text holds half a character (a lone surrogate)", e);
    }
  }

  /** Reads what {@link Canonical} wrote; every length is checked against what is there before it is believed. */
  public static final class Reader {
    private final ByteBuffer in;

    public Reader(byte[] bytes) {
      this.in = ByteBuffer.wrap(bytes);
    }

    public boolean hasMore() {
      return in.hasRemaining();
    }

    public long whole() {
      need(Long.BYTES);
      return in.getLong();
    }

    public int small() {
      need(1);
      return in.get();
    }

    public int count() {
      need(Integer.BYTES);
      return in.getInt();
    }

    public UUID id() {
      return new UUID(whole(), whole());
    }

    public byte[] sized() {
      int length = count();
      need(length);
      byte[] bytes = new byte[length];
      in.get(bytes);
      return bytes;
    }

    public String text() {
      return new String(sized(), StandardCharsets.UTF_8);
    }

    public Image image() {
      String table = text();
      UUID id = id();
      int form = small();
      UUID author = id();
      int columns = count();
      need(columns);
      @Nullable
      Object[] values = new @Nullable Object[columns];
      for (int i = 0; i < columns; i++) {
        values[i] = value();
      }
      return new Image(table, id, author, form, Arrays.asList(values));
    }

    public @Nullable Object value() {
      byte tag = (byte) small();
      if (tag == ColumnType.EMPTY_TAG) {
        return null;
      }
      return switch (ColumnType.ofTag(tag)) {
        case ID -> id();
        case TEXT -> text();
        case WHOLE -> whole();
        case DECIMAL -> decimal();
        case YES_NO -> small() == 1;
        case DATE -> LocalDate.ofEpochDay(whole());
        case BYTES -> sized();
      };
    }

    private BigDecimal decimal() {
      int scale = count();
      return new BigDecimal(new BigInteger(sized()), scale);
    }

    private void need(int bytes) {
      if (bytes < 0 || bytes > in.remaining()) {
        throw new IllegalArgumentException("the content ends too early");
      }
    }
  }
}
