package app.understory.exchange.sheet;

import app.understory.exchange.sheet.Tags.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints a sheet as PDF, in memory, and shows what it looks like. Not for the thread that shows things. */
public final class Press {
  private static final float MARGIN = 72;
  private static final float TOP = 106;
  private static final float NEXT_TOP = 72;
  private static final float FOOT = 82;
  private static final float POINT = 0.72f;

  private final Sheet sheet;
  private final PDDocument document;
  private final Face faces;
  private final Tags tags;

  private Press(Sheet sheet, PDDocument document) {
    this.sheet = sheet;
    this.document = document;
    faces = new Face(document);
    tags = new Tags(document);
  }

  /** The sheet as a PDF: faces embedded, text selectable, tagged. */
  public static byte[] print(Sheet sheet) {
    return proofed(sheet).pdf();
  }

  /**
   * A sheet that was printed.
   *
   * @param missing the letters in it that no face has: question marks stand in their place
   */
  public record Printed(byte[] pdf, List<String> missing) {
    public Printed {
      missing = List.copyOf(missing);
    }
  }

  /** As {@link #print}, with what of it could not be printed. */
  public static Printed proofed(Sheet sheet) {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Press press = new Press(sheet, document);
      press.print();
      document.save(out);
      return new Printed(out.toByteArray(), press.faces.missing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On how many pages it stands. */
  public static int pages(Sheet sheet) {
    try (PDDocument document = new PDDocument()) {
      return new Press(sheet, document).set().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pictures of a PDF's pages. */
  public static List<BufferedImage> proof(byte[] pdf, int dotsPerInch) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<BufferedImage> pages = new ArrayList<>();
      for (int n = 0; n < document.getNumberOfPages(); n++) {
        pages.add(renderer.renderImageWithDPI(n, dotsPerInch, ImageType.RGB));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<List<Strip>> set() throws IOException {
    return paginate(new Typesetter(faces, MARGIN, sheet.width() - 2 * MARGIN).set(sheet.blocks()));
  }

  private void print() throws IOException {
    List<List<Strip>> pages = set();
    for (int n = 0; n < pages.size(); n++) {
      PDPage page = new PDPage(
          new PDRectangle(sheet.width() * POINT, sheet.height() * POINT));
      document.addPage(page);
      tags.turn(page);
      try (Pen pen = new Pen(new PDPageContentStream(document, page), faces, tags, sheet.height())) {
        if (n == 0) {
          head(pen);
        }
        float top = n == 0 ? TOP : NEXT_TOP;
        for (Strip strip : pages.get(n)) {
          strip.drawing().draw(pen, top);
          top += strip.height();
        }
        foot(pen, n, pages.size());
      }
    }
    tags.finish(sheet.title());
  }

  /** Fills pages; what may not be last on one goes over with what follows it. */
  private List<List<Strip>> paginate(List<Strip> strips) {
    List<List<Strip>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    float top = TOP;
    for (int n = 0; n < strips.size();) {
      int end = n;
      float height = strips.get(n).height();
      while (strips.get(end).keep() && end + 1 < strips.size()) {
        end++;
        height += strips.get(end).height();
      }
      boolean fresh = pages.getLast().isEmpty();
      if (!fresh && top + height > sheet.height() - FOOT) {
        pages.add(new ArrayList<>());
        top = NEXT_TOP;
      }
      pages.getLast().addAll(strips.subList(n, end + 1));
      top += height;
      n = end + 1;
    }
    return pages;
  }

  private void head(Pen pen) throws IOException {
    pen.mark(MARGIN + 1, 57);
    pen.text(Type.SMALL, MARGIN + 31, 70, faces.printable(Type.SMALL.face(), sheet.headLeft()),
        Role.PARAGRAPH);
    pen.textBefore(Type.SMALL, sheet.width() - MARGIN, 70,
        faces.printable(Type.SMALL.face(), sheet.headRight()), Role.PARAGRAPH);
  }

  private void foot(Pen pen, int page, int pages) throws IOException {
    float baseline = sheet.height() - 45;
    String number = pages > 1 ? "   " + (page + 1) + " of " + pages : "";
    pen.text(Type.SMALL, MARGIN, baseline, faces.printable(Type.SMALL.face(), sheet.footLeft()),
        Role.PARAGRAPH);
    pen.textBefore(Type.SMALL, sheet.width() - MARGIN, baseline,
        faces.printable(Type.SMALL.face(), sheet.footRight()) + number, Role.PARAGRAPH);
  }
}
