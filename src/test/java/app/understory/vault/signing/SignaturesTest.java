package app.understory.vault.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Row;
import app.understory.vault.signing.Signatures.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignaturesTest {
  private static final String COVERS = "The title and every word of this revision.";
  @TempDir
  Path root;
  private SampleVault sample;
  private Vault vault;
  private UUID person;
  private UUID note;
  private UUID revision;
  private UUID signature;

  @BeforeEach
  void aNote() {
    sample = SampleVault.open(root);
    vault = sample.vault();
    person = vault.ids().next();
    note = vault.ids().next();
    revision = vault.ids().next();
    signature = vault.ids().next();
    vault.scribe().write(Deed.of("note.begin", person), tx -> {
      tx.put(SampleNote.person(vault, person));
      tx.put(SampleNote.note(vault, note, person));
      tx.put(SampleNote.revision(vault, revision, note));
      return true;
    }).join();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private List<Covered> covered() {
    return List.of(new Covered("note", note), new Covered("note_revision", revision));
  }

  private void sign() {
    vault.scribe().write(Deed.of("note.sign", person), tx -> {
      Signature made = vault.signatures().sign(tx, COVERS, vault.time().now(), covered());
      tx.put(SampleNote.signature(made, signature, note, revision));
      return true;
    }).join();
  }

  private Verdict verdict(byte[] key) {
    Row row = vault.rows().find("signature", signature).orElseThrow();
    return vault.signatures().verify(Signature.of(row), key, covered());
  }

  @Test
  void whatWasSignedVerifiesAlsoAfterLockingAndOpening() {
    sign();
    byte[] key = vault.signatures().publicKey();
    assertThat(verdict(key)).isEqualTo(Verdict.GOOD);
    vault = sample.reopen();
    assertThat(verdict(key)).isEqualTo(Verdict.GOOD);
    assertThat(vault.rows().read("audit", "where verb = ?", "note.sign")).hasSize(1);
  }

  @Test
  void aRowThatSaysAnotherThingBreaksItAndSoDoesAnotherKey() {
    sign();
    byte[] key = vault.signatures().publicKey();
    for (int i = 0; i < key.length; i++) {
      byte[] other = key.clone();
      other[i] ^= 1;
      assertThat(verdict(other)).isEqualTo(Verdict.BROKEN);
    }
    vault.scribe().write(Deed.of("note.change", person), tx -> {
      tx.put(tx.rows().find("note", note).orElseThrow().with().set("kind", "OTHER").build());
      return true;
    }).join();
    assertThat(verdict(key)).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void everythingInTheSignaturesRowIsCovered() {
    sign();
    byte[] key = vault.signatures().publicKey();
    Signature good = Signature.of(vault.rows().find("signature", signature).orElseThrow());
    byte[] head = good.logbookHead();
    head[0] ^= 1;
    List<Signature> forged = List.of(
        new Signature(new UUID(1, 2), good.covers(), good.signed(), good.logbookHead(), good.bytes()),
        new Signature(good.clinician(), "less", good.signed(), good.logbookHead(), good.bytes()),
        new Signature(good.clinician(), good.covers(), good.signed(), head, good.bytes()));
    assertThat(forged).allSatisfy(
        each -> assertThat(vault.signatures().verify(each, key, covered())).isEqualTo(
            Verdict.BROKEN));
    assertThat(vault.signatures().verify(good, key, covered().reversed()))
        .isEqualTo(Verdict.BROKEN);
    assertThat(vault.signatures().verify(good, key,
        List.of(new Covered("note", note), new Covered("note_revision", new UUID(1, 2)))))
        .isEqualTo(Verdict.MISSING);
  }

  @Test
  void whatDoesNotStandIsNotSignedAndNothingElseOfThatIsKept() {
    assertThatThrownBy(() -> vault.scribe().write(Deed.of("note.sign", person), tx -> {
      tx.put(SampleNote.revision(vault, vault.ids().next(), note));
      return vault.signatures().sign(tx, COVERS, vault.time().now(),
          List.of(new Covered("note_revision", new UUID(1, 2))));
    }).join()).hasCauseInstanceOf(NotKept.class);
    assertThat(vault.rows().number("select count(*) from note_revision")).isEqualTo(1);
    assertThat(vault.rows().read("audit", "where verb = ?", "note.sign")).isEmpty();
  }
}
