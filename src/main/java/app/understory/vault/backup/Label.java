package app.understory.vault.backup;

import app.understory.vault.database.Position;
import app.understory.vault.logbook.Head;
import app.understory.vault.time.Moment;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What a backup says of itself, inside its seal.
 *
 * @param made     when
 * @param position how far its database had come
 * @param segment  the Logbook segment that follows it
 * @param line     the line that its Logbook is on
 */
record Label(Moment made, Position position, int segment, UUID line) {
  private static final String FORMAT = "understory backup 1";
  private static final long MICROS = 1_000_000;

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(FORMAT);
    Instant at = made.at();
    out.writeLong(at.getEpochSecond() * MICROS + at.getNano() / 1000);
    out.writeUTF(made.zone().getId());
    out.writeLong(position.head().sequence());
    out.writeUTF(position.head().hash());
    out.writeUTF(position.sum());
    out.writeInt(position.schema());
    out.writeInt(segment);
    out.writeUTF(line.toString());
  }

  static Label read(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(FORMAT)) {
      throw new IOException("the backup has an unknown format");
    }
    long micros = in.readLong();
    Moment made = new Moment(
        Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000),
        ZoneId.of(in.readUTF()));
    Position position = new Position(new Head(in.readLong(), in.readUTF()), in.readUTF(), in.readInt());
    return new Label(made, position, in.readInt(), UUID.fromString(in.readUTF()));
  }
}
