package app.understory.measure;

import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.visit.VisitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forms as rows. */
public final class ResponseStore {
  private static final String RESPONSE = "measure_response";
  private static final String DECLINED = "x";

  private final Rows rows;

  public ResponseStore(Rows rows) {
    this.rows = rows;
  }

  /** All of one person, those entered in error too, oldest first. */
  List<Response> of(PersonId person) {
    return rows.read(RESPONSE, "where person_id = ? order by begun_at, id", person.value()).stream()
        .map(ResponseStore::response).toList();
  }

  Optional<Response> find(ResponseId id) {
    return rows.find(RESPONSE, id.value()).map(ResponseStore::response);
  }

  /** The newest complete form of each measure of each person. */
  List<Response> newest() {
    return rows.read(RESPONSE, "where id in (select id from (select id, row_number() over"
        + " (partition by person_id, measure order by begun_at desc, id desc) as place from measure_response"
        + " where complete and struck_at is null) as ranked where place = 1) order by id").stream()
        .map(ResponseStore::response).toList();
  }

  /** Every form with an answer that must not be missed and has no clinician's words, oldest first. */
  List<Response> unanswered() {
    return rows.read(RESPONSE, "where flagged is not null and struck_at is null and not exists"
        + " (select 1 from safety_answer a where a.id = measure_response.id"
        + " and a.about = measure_response.flagged) order by begun_at, id").stream()
        .map(ResponseStore::response).toList();
  }

  /** How many forms were filled in by that version of a measure. */
  long count(String measure, int version) {
    return rows.number("select count(*) from measure_response where measure = ? and version = ?", measure,
        version);
  }

  /**
   * @param complete whether every item to be asked has an answer
   * @param flagged  the answers that must not be missed, as {@code 9=1}; null if there are none
   */
  void put(Tx tx, Response response, boolean complete, @Nullable String flagged) {
    tx.put(Row.of(RESPONSE, response.id().value()).set("person_id", response.person().value())
        .set("visit_id", response.visit().map(VisitId::value).orElse(null))
        .set("session_id", response.session().orElse(null)).set("measure", response.measure())
        .set("version", response.version()).set("language", response.language())
        .set("mode", response.mode()).set("answers", text(response.answers())).set("complete", complete)
        .set("flagged", flagged).moment("begun", response.begun())
        .moment("ended", response.ended().orElse(null)).moment("struck", response.struck().orElse(null))
        .build());
  }

  void remove(Tx tx, ResponseId id) {
    tx.remove(RESPONSE, id.value());
  }

  private static Response response(Row row) {
    return new Response(new ResponseId(row.id()), row.as("person_id", PersonId::new),
        row.maybe("visit_id", VisitId::new), Optional.<UUID>ofNullable(row.uuidOrNull("session_id")),
        row.text("measure"), row.whole("version"), row.text("language"),
        row.choice("mode", Response.Mode.class), answers(row.text("answers")), row.moment("begun"),
        Optional.ofNullable(row.momentOrNull("ended")), Optional.ofNullable(row.momentOrNull("struck")));
  }

  private static String text(Answers answers) {
    return Stream.concat(answers.values().keySet().stream(), answers.declined().stream()).sorted()
        .map(item -> item + "="
            + (answers.of(item).isPresent() ? Integer.toString(answers.of(item).getAsInt()) : DECLINED))
        .collect(Collectors.joining(" "));
  }

  private static Answers answers(String text) {
    Map<Integer, Integer> values = new HashMap<>();
    Set<Integer> declined = new HashSet<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
      int equals = part.indexOf('=');
      Integer item = Integer.valueOf(part.substring(0, equals));
      String value = part.substring(equals + 1);
      if (value.equals(DECLINED)) {
        declined.add(item);
      } else {
        values.put(item, Integer.valueOf(value));
      }
    }
    return new Answers(values, declined);
  }
}
