package app.understory.attachment;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.understory.integration.SampleNotes;
import app.understory.people.PersonId;
import app.understory.vault.SampleVault;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.slots.Opener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachedFilesTest {
  private static final String MARKER = "Quillfeather";

  @TempDir
  Path folder;
  private SampleVault sample;
  private AttachedFiles files;
  private PersonId ada;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder.resolve("root"));
    ada = new SampleNotes(sample.vault(), sample.clock()).ada();
    files = SampleFiles.over(sample.vault());
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private Belonging note(boolean secret) {
    return new Belonging(ada, Belonging.Kind.NOTE, sample.vault().ids().next(), secret);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
  void aPictureIsTakenByWhatItIsAndReadAsItWas(String format) throws Exception {
    byte[] content = SampleFiles.picture(format);
    Belonging note = note(false);
    Attachment kept = done(files.attach(note, "stair.dat", content));
    assertThat(kept.media().name()).isEqualToIgnoringCase(format);
    assertThat(files.of(note)).containsExactly(kept);
    assertThat(files.of(ada)).containsExactly(kept);
    assertThat(files.read(kept)).isEqualTo(content);
    try (PageReader.Pages pages = files.open(kept)) {
      assertThat(pages.count()).isEqualTo(1);
      assertThat(pages.picture(0, 2000).getWidth()).isEqualTo(320);
      assertThat(pages.picture(0, 80).getWidth()).isEqualTo(80);
    }
  }

  @Test
  void aPdfIsLookedAtPageByPage() throws Exception {
    Attachment kept = done(files.attach(note(false), "journal.pdf", SampleFiles.pdf(3)));
    assertThat(kept.media()).isEqualTo(Media.PDF);
    try (PageReader.Pages pages = files.open(kept)) {
      assertThat(pages.count()).isEqualTo(3);
      assertThat(pages.picture(2, 600).getHeight()).isBetween(590, 610);
    }
  }

  @Test
  void whatCannotBeShownIsRefusedWithItsReasonAndLeavesNoFile() throws Exception {
    assertThat(refused(new byte[0])).isEqualTo(NotAttached.Reason.EMPTY);
    assertThat(refused("Dear Ada".getBytes(StandardCharsets.UTF_8))).isEqualTo(NotAttached.Reason.OTHER);
    assertThat(refused(latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"))).isEqualTo(NotAttached.Reason.HEIC);
    assertThat(refused(latin("RIFF\u0010\0\0\0WEBPVP8 "))).isEqualTo(NotAttached.Reason.WEBP);
    assertThat(refused(latin("%PDF-1.7 and then nothing"))).isEqualTo(NotAttached.Reason.BROKEN);
    byte[] cut = java.util.Arrays.copyOf(SampleFiles.picture("png"), 40);
    assertThat(refused(cut)).isEqualTo(NotAttached.Reason.BROKEN);
    assertThat(refused(withPassword())).isEqualTo(NotAttached.Reason.PASSWORD);
    assertThat(refused(new byte[AttachedFiles.MOST_BYTES + 1])).isEqualTo(NotAttached.Reason.TOO_LARGE);
    assertThat(files.of(ada)).isEmpty();
    assertThat(sample.folder().resolve("attachments")).satisfiesAnyOf(
        there -> assertThat(there).doesNotExist(), there -> assertThat(there).isEmptyDirectory());
  }

  @Test
  void whatWasTakenOutCanBePutBack() throws Exception {
    Belonging note = note(true);
    Attachment kept = done(files.attach(note, "stair.png", SampleFiles.picture("png")));
    Attachment out = done(files.takeOut(kept));
    assertThat(files.of(note)).isEmpty();
    done(files.putBack(out));
    assertThat(files.of(note)).containsExactly(kept);
    assertThat(files.read(kept)).isEqualTo(SampleFiles.picture("png"));
  }

  @Test
  void neitherNameNorContentStandsInAnyFile() throws Exception {
    for (boolean secret : new boolean[]{false, true}) {
      Attachment kept = done(
          files.attach(note(secret), MARKER + ".png", SampleFiles.pictureWith(MARKER)));
      assertThat(new String(files.read(kept), StandardCharsets.ISO_8859_1)).contains(MARKER);
      try (PageReader.Pages pages = files.open(kept)) {
        var _ = pages.picture(0, 300);
      }
    }
    standsNowhere();
    sample.lock();
    standsNowhere();
    assertThat(
        sample.check().run(Opener.passphrase(SampleVault.PASSPHRASE.toCharArray()), Progress.SILENT).lines())
        .anyMatch(line -> line.contains("attached_file"));
  }

  @Test
  void aPrivateFileIsSealedUnderThePrivateKeyToo() throws Exception {
    byte[] content = SampleFiles.picture("png");
    Attachment kept = done(files.attach(note(true), "stair.png", content));
    byte[] withoutPrivateKey = sample.vault().attachments().read(kept.id().value());
    assertThat(withoutPrivateKey).isNotEqualTo(content);
    assertThat(new String(withoutPrivateKey, StandardCharsets.ISO_8859_1)).doesNotContain("PNG");
    var row = sample.vault().rows().find("attached_file", kept.id().value()).orElseThrow();
    assertThat(row.values()).doesNotContainKeys("name", "media");
  }

  @Test
  void anotherOpeningFindsThemAgain() throws Exception {
    Belonging note = note(true);
    Attachment kept = done(files.attach(note, "a \u201Cstair\u201D\n.png", SampleFiles.picture("png")));
    files = SampleFiles.over(sample.reopen());
    assertThat(files.of(note)).containsExactly(kept);
    assertThat(kept.name()).isEqualTo("a \u201Cstair\u201D.png");
  }

  @Test
  void aPhotoStandsAsItWasHeld() {
    byte[] exif = HexFormat.of().parseHex("ffd8" + "ffe1" + "0022" + "457869660000" + "4d4d002a00000008"
        + "0001" + "011200030000000100060000" + "00000000");
    assertThat(Upright.orientation(exif)).isEqualTo(6);
    assertThat(Upright.orientation(SampleFiles.picture("jpeg"))).isEqualTo(1);
    var lying = new java.awt.image.BufferedImage(4, 2, java.awt.image.BufferedImage.TYPE_INT_RGB);
    lying.setRGB(0, 1, 0xFFFFFF);
    var held = Upright.turn(lying, 6);
    assertThat(List.of(held.getWidth(), held.getHeight())).containsExactly(2, 4);
    assertThat(held.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }

  @Test
  void aFileIsReadPieceByPieceAndCanBeStopped() throws IOException, NotAttached {
    Path chosen = folder.resolve("stair.png");
    Files.write(chosen, SampleFiles.picture("png"));
    assertThat(Incoming.read(chosen, part -> assertThat(part).isBetween(0.0, 1.0), () -> false))
        .isEqualTo(Files.readAllBytes(chosen));
    assertThat(
        catchThrowableOfType(NotAttached.class, () -> Incoming.read(chosen, _ -> {}, () -> true)).reason())
        .isEqualTo(NotAttached.Reason.STOPPED);
    assertThat(catchThrowableOfType(NotAttached.class,
        () -> Incoming.read(folder.resolve("none.png"), _ -> {}, () -> false)).reason())
        .isEqualTo(NotAttached.Reason.GONE);
  }

  private NotAttached.Reason refused(byte[] content) {
    return catchThrowableOfType(NotAttached.class, () -> files.attach(note(false), "letter", content))
        .reason();
  }

  private static byte[] latin(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] withPassword() throws IOException {
    try (PDDocument document = Loader.loadPDF(SampleFiles.pdf(1));
        var out = new java.io.ByteArrayOutputStream()) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(out);
      return out.toByteArray();
    }
  }

  private void standsNowhere() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(MARKER))
            .as(file.toString()).isFalse();
      }
    }
  }
}
