package app.understory.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Which room may know which library. */
final class LibraryRules {
  private static final List<String> TOOLKIT = List.of("javafx", "org.controlsfx", "atlantafx",
      "org.kordamp.ikonli", "org.fxmisc", "org.reactfx", "impl.org.controlsfx");

  private final String root;

  LibraryRules(String root) {
    this.root = root;
  }

  List<Rule> all() {
    return List.of(
        new Rule("the toolkit stays in view, kit and desk",
            "Cores and kit.work run without JavaFX: on a server, in a test, in another program.",
            only(TOOLKIT, place -> place.on("desk") || place.view() || (place.on("kit")
                && !place.room().equals("work")))),
        new Rule("only the vault speaks to the database",
            "Every row becomes seal, audit and Logbook record in one place; JDBC or H2 beside it would write rows"
                + " that nothing vouches for.",
            only(List.of("java.sql", "javax.sql", "org.h2", "org.jdbi"), place -> place.on("vault"))),
        new Rule("only the vault does cryptography",
            "Keys and ciphers are reviewed in one place. (The desk may make the SecureRandom that it hands in.)",
            this::crypto),
        new Rule("only exchange knows FHIR and PDF",
            "What leaves the house leaves by one door.",
            only(List.of("ca.uhn.fhir", "org.hl7.fhir", "org.apache.pdfbox", "com.lowagie", "com.itextpdf"),
                place -> place.on("exchange"))),
        new Rule("only record knows Lucene, and kit.spell its dictionaries",
            "The index is a part of one person's whole chart.",
            only(List.of("org.apache.lucene"),
                place -> place.on("record") || place.on("kit") && place.room().equals("spell"))),
        new Rule("the vault touches files through its Disk",
            "One small interface stands before the file system, so that faults can be put beneath the real vault.",
            this::files));
  }

  /** A check that these packages are imported only where the predicate holds. */
  private BiConsumer<JavaClass, Consumer<String>> only(List<String> packages,
      Predicate<Place> allowed) {
    return (type, wrong) -> {
      if (!allowed.test(Place.of(root, type))) {
        Rule.foreign(type).filter(other -> in(packages, other.getPackageName()))
            .forEach(other -> wrong.accept("imports " + other.getName()));
      }
    };
  }

  private void crypto(JavaClass type, Consumer<String> wrong) {
    Place here = Place.of(root, type);
    if (here.on("vault")) {
      return;
    }
    Rule.foreign(type)
        .filter(other -> in(
            List.of("javax.crypto", "java.security", "org.bouncycastle", "kage", "com.exceptionfactory"),
            other.getPackageName()))
        .filter(other -> !(here.on("desk") && other.getName().equals("java.security.SecureRandom")))
        .forEach(other -> wrong.accept("imports " + other.getName()));
  }

  private void files(JavaClass type, Consumer<String> wrong) {
    if (!Place.of(root, type).on("vault") || Place.file(type).endsWith("Disk")) {
      return;
    }
    Rule.foreign(type)
        .filter(other -> List.of("java.nio.file.Files", "java.io.RandomAccessFile", "java.io.FileInputStream",
            "java.io.FileOutputStream", "java.nio.channels.FileChannel").contains(other.getName()))
        .forEach(other -> wrong.accept("touches files by " + other.getName()));
  }

  private static boolean in(List<String> packages, String name) {
    return packages.stream().anyMatch(one -> name.equals(one) || name.startsWith(one + "."));
  }
}
