package app.understory.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.List;
import java.util.stream.StreamSupport;

/** The string constants of a compiled class. */
final class Constants {
  private Constants() {}

  /** Every string a class holds as a constant; the pieces of a concatenation stand in one string. */
  static List<String> of(JavaClass type) {
    return type.getSource().map(source -> read(source.getUri().toString(), type)).orElse(List.of());
  }

  private static List<String> read(String uri, JavaClass type) {
    try (InputStream in = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(uri, e);
    }
  }

  static List<String> of(byte[] classFile) {
    return StreamSupport.stream(ClassFile.of().parse(classFile).constantPool().spliterator(), false)
        .filter(StringEntry.class::isInstance).map(entry -> ((StringEntry) entry).stringValue()).toList();
  }
}
