package app.understory.attachment;

import app.understory.people.PersonId;
import app.understory.vault.files.Attachments;
import app.understory.vault.keys.PrivateInk;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attached files, as rows beside the vault's own. Of the private lane name, kind and content are sealed twice. */
public final class AttachmentStore {
  private static final String TABLE = "attached_file";
  private static final String UNSAID = "application/octet-stream";

  private final Rows rows;
  private final Attachments files;
  private final PrivateInk ink;
  private final UUID clinician;

  /**
   * @param files     where contents are sealed
   * @param clinician whose private files may be opened
   */
  public AttachmentStore(Rows rows, Attachments files, PrivateInk ink, UUID clinician) {
    this.rows = rows;
    this.files = files;
    this.ink = ink;
    this.clinician = clinician;
  }

  List<Attachment> of(Belonging to) {
    return rows.read(TABLE,
        "where belongs_to = ? and belongs_id = ? and taken_out_at is null order by added_at, id", to.kind(),
        to.id()).stream().filter(this::mayOpen).map(this::attachment).toList();
  }

  List<Attachment> of(PersonId person) {
    return rows.read(TABLE, "where person_id = ? and taken_out_at is null order by added_at, id",
        person.value()).stream().filter(this::mayOpen).map(this::attachment).toList();
  }

  /** Seals the content on the disk; it is kept when the vault's row for it is put beside ours. */
  Row seal(Attachment fresh, byte[] content) throws IOException {
    UUID id = fresh.id().value();
    boolean secret = fresh.to().secret();
    return files.lay(id, fresh.to().person().value(), secret ? "" : fresh.name(),
        secret ? UNSAID : fresh.media().type(), secret ? ink.sealFile(id, content) : content);
  }

  /** Puts both rows in one. */
  void put(Tx tx, Attachment fresh, Row sealed) {
    tx.put(sealed);
    tx.put(row(fresh));
  }

  void put(Tx tx, Attachment changed) {
    tx.put(row(changed));
  }

  byte[] read(Attachment attachment) {
    byte[] content = files.read(attachment.id().value());
    return attachment.to().secret() ? ink.openFile(attachment.id().value(), content) : content;
  }

  private Row row(Attachment one) {
    Row.Builder row = Row.of(TABLE, one.id().value()).set("person_id", one.to().person().value())
        .set("belongs_to", one.to().kind()).set("belongs_id", one.to().id()).set("bytes", one.bytes())
        .moment("added", one.added()).moment("taken_out", one.takenOut().orElse(null));
    return one.to().secret()
        ? row.set("sealed", ink.seal(one.id().value(), one.media().name() + "\n" + one.name())).build()
        : row.set("media", one.media()).set("name", one.name()).build();
  }

  private Attachment attachment(Row row) {
    byte[] sealed = row.bytesOrNull("sealed");
    String said = sealed == null
        ? row.text("media") + "\n" + row.text("name")
        : ink.open(row.id(), sealed);
    int end = said.indexOf('\n');
    return new Attachment(new AttachmentId(row.id()),
        new Belonging(row.as("person_id", PersonId::new), row.choice("belongs_to", Belonging.Kind.class),
            row.uuid("belongs_id"), sealed != null),
        said.substring(end + 1), Media.valueOf(said.substring(0, end)), row.number("bytes"),
        row.moment("added"), Optional.ofNullable(row.momentOrNull("taken_out")));
  }

  private boolean mayOpen(Row row) {
    return row.bytesOrNull("sealed") == null || clinician.equals(row.uuidOrNull("author_id"));
  }
}
