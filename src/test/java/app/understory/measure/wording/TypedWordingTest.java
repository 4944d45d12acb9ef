package app.understory.measure.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.measure.Instruments;
import app.understory.measure.definition.Measure;
import org.junit.jupiter.api.Test;

class TypedWordingTest {
  private static final String OPTIONS = "\"answerOption\":[{\"valueCoding\":{\"code\":\"a\",\"display\":\"Not once\"}},"
      + "{\"valueString\":\"Now and then\"},{\"valueCoding\":{\"display\":\"Often\"}},"
      + "{\"valueCoding\":{\"display\":\"Every day\"}}]";
  private final Measure measure = Instruments.delivered().find("gad-7").orElseThrow();

  @Test
  void aQuestionnaireGivesItsWordsItemForItem() {
    TypedWording read = TypedWording.questionnaire(questionnaire(7), measure, "gad.json");
    assertThat(read).isInstanceOfSatisfying(TypedWording.Clear.class, clear -> {
      assertThat(clear.wording().lead()).isEqualTo("Over these days, how often was there");
      assertThat(clear.wording().items()).hasSize(7).containsEntry(3, "made-up question \u201c3\u201d");
      assertThat(clear.wording().options().get(1)).containsEntry(0, "Not once").containsEntry(1,
          "Now and then");
      assertThat(clear.wording().language()).isEqualTo("en-US");
    });
  }

  @Test
  void whatIsNoQuestionnaireOrHasOtherQuestionsIsRefusedInItsReason() {
    assertThat(TypedWording.questionnaire(questionnaire(6), measure, "x"))
        .isEqualTo(new TypedWording.Refused(TypedWording.Why.OTHER_COUNT, 6));
    assertThat(TypedWording.questionnaire(lines("{", "\"a\":", "}"), measure, "x"))
        .isEqualTo(new TypedWording.Refused(TypedWording.Why.NOT_JSON, 3));
    assertThat(TypedWording.questionnaire("{\"resourceType\":\"Patient\"}", measure, "x"))
        .isEqualTo(new TypedWording.Refused(TypedWording.Why.NOT_A_QUESTIONNAIRE, 0));
  }

  @Test
  void anItemALineIsTakenWithOrWithoutItsNumber() {
    assertThat(
        TypedWording.pasted(lines("1. one", "2) two", "", "three", "four", "five", "six", "seven"), measure))
        .isInstanceOfSatisfying(TypedWording.Clear.class,
            clear -> assertThat(clear.wording().items()).containsEntry(1, "one").containsEntry(2, "two")
                .containsEntry(7, "seven"));
    assertThat(TypedWording.pasted(lines("one", "two"), measure))
        .isEqualTo(new TypedWording.Refused(TypedWording.Why.OTHER_COUNT, 2));
    assertThat(TypedWording.pasted("   ", measure))
        .isEqualTo(new TypedWording.Refused(TypedWording.Why.EMPTY, 0));
  }

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }

  private static String questionnaire(int questions) {
    StringBuilder items = new StringBuilder();
    for (int n = 1; n <= questions; n++) {
      items.append(n == 1 ? "" : ",").append("{\"linkId\":\"").append(n)
          .append("\",\"type\":\"choice\",\"required\":false,\"text\":\"made-up question \\u201c").append(n)
          .append("\u201d\",").append(OPTIONS).append('}');
    }
    return "{\"resourceType\":\"Questionnaire\",\"language\":\"en-US\",\"item\":[{\"linkId\":\"g\",\"type\":\"group\","
        + "\"text\":\"Over these days, how often was there\",\"item\":[" + items + "]}]}";
  }
}
