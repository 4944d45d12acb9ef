package app.understory.desk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a passphrase from a file or from standard input: it is never an argument, which others could list. */
final class PassphraseFile {
  private static final String STANDARD_INPUT = "-";
  private static final int MOST_BYTES = 4_096;

  private PassphraseFile() {}

  /**
   * The first line of the file, without its line end; the caller wipes it.
   *
   * @param name a file, or {@code -} for standard input
   * @throws Failed where there is none to read
   */
  static char[] read(String name, InputStream in) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return firstLine(in);
      }
      try (InputStream file = Files.newInputStream(Path.of(name))) {
        return firstLine(file);
      }
    } catch (CharacterCodingException e) {
      throw new Failed("The passphrase file is not UTF-8 text.", e);
    } catch (IOException e) {
      throw new Failed("The passphrase file " + name + " could not be read.", e);
    }
  }

  private static char[] firstLine(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES);
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
    Arrays.fill(bytes, (byte) 0);
    char[] passphrase = new char[decoded.remaining()];
    decoded.get(passphrase);
    if (decoded.hasArray()) {
      Arrays.fill(decoded.array(), '\0');
    }
    if (passphrase.length == 0) {
      throw new Failed("The passphrase file holds no passphrase: its first line is empty.");
    }
    return passphrase;
  }
}
