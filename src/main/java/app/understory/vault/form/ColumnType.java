package app.understory.vault.form;

/** The kinds of value a column may hold. The tags are part of the canonical form: never change one. */
public enum ColumnType {
  ID(1), TEXT(2), WHOLE(3), DECIMAL(4), YES_NO(5), DATE(6), BYTES(7);

  static final byte EMPTY_TAG = 0;
  private final byte tag;

  ColumnType(int tag) {
    this.tag = (byte) tag;
  }

  byte tag() {
    return tag;
  }

  static ColumnType ofTag(byte tag) {
    for (ColumnType type : values()) {
      if (type.tag == tag) {
        return type;
      }
    }
    throw new IllegalArgumentException("no column type has the tag " + tag);
  }
}
