package app.understory.intake.candidacy;

import app.understory.intake.candidacy.Candidacy.Clearance;
import app.understory.intake.candidacy.Candidacy.How;
import app.understory.intake.candidacy.Candidacy.Outcome;
import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.signing.Covered;
import app.understory.vault.signing.Signature;
import app.understory.vault.signing.Signatures;
import app.understory.vault.signing.Signatures.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps candidacies and their signatures. */
public final class CandidacyStore {
  private static final String TABLE = "candidacy";
  private static final String SIGNATURE = "candidacy_signature";

  private final Rows rows;
  private final Signatures signatures;

  public CandidacyStore(Rows rows, Signatures signatures) {
    this.rows = rows;
    this.signatures = signatures;
  }

  /** A signature as it is found. */
  record Found(Signature signature, String clinician, Verdict verdict) {}

  Optional<Candidacy> newest(PersonId person) {
    return rows
        .read(TABLE, "where person_id = ? order by decided_at desc, id desc fetch first 1 row only",
            person.value())
        .stream().map(CandidacyStore::candidacy).findFirst();
  }

  /** Puts it, and signs it and the judgements it rests on. */
  void sign(Tx tx, Candidacy candidacy, UUID id, String covers) {
    tx.put(Row.of(TABLE, candidacy.id()).set("person_id", candidacy.person().value())
        .set("outcome", candidacy.outcome()).set("words", filled(candidacy.words()))
        .set("cleared_by", candidacy.clearance().map(Clearance::by).orElse(null))
        .set("cleared_on", candidacy.clearance().map(Clearance::on).map(CandidacyStore::filled).orElse(null))
        .set("cleared_how", candidacy.clearance().map(Clearance::how).orElse(null))
        .set("judged", candidacy.judged().stream().map(UUID::toString).collect(Collectors.joining(" ")))
        .set("medicines", String.join("\n", candidacy.medicines())).moment("decided", candidacy.decided())
        .build());
    Signature made = signatures.sign(tx, covers, candidacy.decided(), covered(candidacy));
    tx.put(made.into(Row.of(SIGNATURE, id).set("candidacy_id", candidacy.id())).build());
  }

  /** Its signature, verified against what stands now. */
  Optional<Found> signature(Candidacy candidacy) {
    return rows.read(SIGNATURE, "where candidacy_id = ?", candidacy.id()).stream().findFirst().map(row -> {
      Signature signature = Signature.of(row);
      Optional<Row> clinician = rows.find("clinician", signature.clinician());
      return new Found(signature, clinician.map(one -> one.text("name")).orElse(""), clinician
          .map(one -> signatures.verify(signature, one.bytes("signing_key"), covered(candidacy)))
          .orElse(Verdict.MISSING));
    });
  }

  private static List<Covered> covered(Candidacy candidacy) {
    List<Covered> covered = new ArrayList<>();
    covered.add(new Covered(TABLE, candidacy.id()));
    candidacy.judged().forEach(id -> covered.add(new Covered("judgement", id)));
    return covered;
  }

  private static @Nullable String filled(String words) {
    return words.isBlank() ? null : words.strip();
  }

  private static Candidacy candidacy(Row row) {
    Optional<Clearance> clearance = Optional.ofNullable(row.textOrNull("cleared_by"))
        .map(by -> new Clearance(by, words(row, "cleared_on"), row.choice("cleared_how", How.class)));
    return new Candidacy(row.id(), row.as("person_id", PersonId::new), row.choice("outcome", Outcome.class),
        words(row, "words"), clearance,
        parts(row.text("judged"), " ").map(UUID::fromString).toList(),
        parts(row.text("medicines"), "\n").toList(), row.moment("decided"));
  }

  private static Stream<String> parts(String text, String by) {
    return Stream.of(text.split(by, -1)).filter(part -> !part.isBlank());
  }

  private static String words(Row row, String column) {
    return Objects.requireNonNullElse(row.textOrNull(column), "");
  }
}
