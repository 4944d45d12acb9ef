package app.understory;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.house.Measured;
import app.understory.house.Sizes;
import app.understory.house.Tree;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing grows past the size at which one person can keep it in mind. */
class SizeTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void noClassAndNoMethodIsTooLong() {
    List<Measured> all = Measured.of(Tree.files(JAVA, ".java").stream()
        .collect(Collectors.toMap(file -> JAVA.relativize(file).toString(), Tree::text)));
    System.out.println("The ten longest classes:");
    all.stream().sorted(Comparator.comparingInt(Measured::lines).reversed()).limit(10)
        .forEach(one -> System.out.printf("%6d  %s%n", one.lines(), one.name()));
    assertThat(all.stream().flatMap(one -> Sizes.tooLong(one).stream())).isEmpty();
  }

  @Test
  void noPackageIsTooFull() {
    assertThat(Sizes.tooFull(Tree.files(JAVA, ".java").stream()
        .filter(file -> !file.endsWith("package-info.java"))
        .collect(Collectors.groupingBy(file -> String.valueOf(JAVA.relativize(file).getParent()),
            Collectors.counting()))))
        .isEmpty();
  }

  @Test
  void noFxmlIsTooLongOrStylesItself() {
    assertThat(Tree.files(RESOURCES, ".fxml").stream()
        .flatMap(file -> Sizes.fxml(RESOURCES.relativize(file).toString(), Tree.text(file)).stream()))
        .isEmpty();
  }

  @Test
  void coloursStandInTheTokenFileAlone() {
    assertThat(Tree.files(RESOURCES, ".css").stream().filter(file -> !file.endsWith("tokens.css"))
        .flatMap(file -> Sizes.colours(RESOURCES.relativize(file).toString(), Tree.text(file)).stream()))
        .isEmpty();
  }

  @Test
  void aLongClassIsSeen() {
    String text = "class Long {\n" + "  // so it goes on\n".repeat(Sizes.CLASS) + "}\n";
    assertThat(Sizes.tooLong(Measured.of("Long.java", text))).singleElement().asString()
        .contains("302 lines");
  }

  @Test
  void aLongMethodIsSeenAndItsCommentIsNotCounted() {
    String comment = "  /** " + "\n   * words".repeat(50) + " */\n";
    String method = "  void m() {\n" + "    m();\n".repeat(Sizes.METHOD - 1) + "  }\n";
    assertThat(Sizes.tooLong(Measured.of("M.java", "class M {\n" + comment + method + "}\n"))).singleElement()
        .asString().isEqualTo("M.java m has 41 lines");
  }

  @Test
  void aGreedyConstructorIsSeenAndARecordIsNot() {
    String eight = "(int a, int b, int c, int d, int e, int f, int g, int h) {}";
    assertThat(Sizes.tooLong(Measured.of("C.java", "class C { C" + eight + " }"))).singleElement().asString()
        .contains("from 8 things");
    assertThat(Sizes.tooLong(Measured.of("R.java", "record R" + eight))).isEmpty();
  }

  @Test
  void aFullPackageIsSeen() {
    assertThat(Sizes.tooFull(Map.of("app/narrow", 16L, "app/wide", 17L))).singleElement().asString()
        .startsWith("app/wide holds 17");
  }

  @Test
  void aLongFxmlAStyleAndAColourAreSeen() {
    assertThat(Sizes.fxml("a.fxml", "<VBox>\n".repeat(151))).hasSize(1);
    assertThat(Sizes.fxml("b.fxml", "<VBox style=\"-fx-opacity: 1\"/>")).hasSize(1);
    assertThat(Sizes.fxml("c.fxml", "<Rectangle fill=\"#123456\"/>")).hasSize(1);
  }

  @Test
  void aColourOutsideTheTokensIsSeenAndOneInACommentIsNot() {
    assertThat(Sizes.colours("a.css", ".a { -fx-text-fill: #abc; } .b { -fx-fill: rgba(1,2,3,.4); }"))
        .hasSize(2);
    assertThat(Sizes.colours("b.css", ".a { -fx-fill: white; }")).hasSize(1);
    assertThat(
        Sizes.colours("c.css", "/* #fff */ #field { -fx-fill: -us-ink; -fx-background: transparent; }"))
        .isEmpty();
  }
}
