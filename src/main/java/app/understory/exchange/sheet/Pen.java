package app.understory.exchange.sheet;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Draws on one page: from the upper left corner, in hundredths of an inch. Text is tagged for readers, lines are told
 * apart as ornament.
 */
final class Pen implements AutoCloseable {
  static final Color INK = new Color(0x1C1B18);
  static final Color QUIET = new Color(0x55514A);
  static final Color LINE = new Color(0x8A8680);
  private static final Color SHADE = new Color(0xEBE9E4);
  private static final float POINT = 0.72f;
  private static final float ROUND = 0.5523f;

  private final PDPageContentStream stream;
  private final Face faces;
  private final Tags tags;
  private final float height;

  Pen(PDPageContentStream stream, Face faces, Tags tags, float height) {
    this.stream = stream;
    this.faces = faces;
    this.tags = tags;
    this.height = height;
  }

  /** One printable line of text, its baseline at that height. */
  void text(Type type, float x, float baseline, String text, Tags.Role role) throws IOException {
    text(type, x, baseline, faces.runs(type.face(), text), role);
  }

  /** One printable line in several faces, all in that size and colour. */
  void text(Type type, float x, float baseline, List<Face.Run> line, Tags.Role role) throws IOException {
    if (line.stream().allMatch(run -> run.text().isBlank())) {
      return;
    }
    tags.begin(stream, role);
    stream.beginText();
    stream.setNonStrokingColor(type.colour());
    stream.newLineAtOffset(x * POINT, down(baseline));
    for (Face.Run run : line) {
      stream.setFont(faces.font(run.face()), type.size() * POINT);
      stream.showText(run.text());
    }
    stream.endText();
    stream.endMarkedContent();
  }

  /** As {@link #text}, with its end there. */
  void textBefore(Type type, float right, float baseline, String text, Tags.Role role) throws IOException {
    text(type, right - width(type, text), baseline, text, role);
  }

  /** As {@link #text}, its middle there. */
  void textAround(Type type, float middle, float baseline, String text, Tags.Role role) throws IOException {
    text(type, middle - width(type, text) / 2, baseline, text, role);
  }

  private float width(Type type, String text) throws IOException {
    return faces.width(type.face(), type.size(), text);
  }

  /** A level line. */
  void line(float x, float y, float length, boolean strong) throws IOException {
    ornament(strong ? INK : LINE, strong ? 1 : 0.7f);
    stream.moveTo(x * POINT, down(y));
    stream.lineTo((x + length) * POINT, down(y));
    stream.stroke();
    stream.endMarkedContent();
  }

  /** A straight line from there to there, in ink. */
  void stroke(float x1, float y1, float x2, float y2, float thickness) throws IOException {
    ornament(INK, thickness);
    move(x1, y1);
    draw(x2, y2);
    stream.stroke();
    stream.endMarkedContent();
  }

  /** As {@link #stroke}, broken in that pattern; empty for a whole line. */
  void dashed(float x1, float y1, float x2, float y2, float thickness, float[] pattern) throws IOException {
    ornament(INK, thickness);
    float[] points = pattern.clone();
    for (int n = 0; n < points.length; n++) {
      points[n] *= POINT;
    }
    stream.setLineDashPattern(points, 0);
    move(x1, y1);
    draw(x2, y2);
    stream.stroke();
    stream.setLineDashPattern(new float[0], 0);
    stream.endMarkedContent();
  }

  /** A light grey. */
  void shade(float x, float y, float width, float high) throws IOException {
    block(x, y, width, high, SHADE);
  }

  /** A filled square. */
  void block(float x, float y, float size, Color colour) throws IOException {
    block(x, y, size, size, colour);
  }

  /** A filled rectangle. */
  void block(float x, float y, float width, float high, Color colour) throws IOException {
    ornament(INK, 1);
    stream.setNonStrokingColor(colour);
    stream.addRect(x * POINT, down(y + high), width * POINT, high * POINT);
    stream.fill();
    stream.endMarkedContent();
  }

  /** A white disc. */
  void hole(float middleX, float middleY, float radius) throws IOException {
    round(middleX, middleY, radius, false, Color.WHITE);
  }

  /** A filled disc, or its right half. */
  void disc(float middleX, float middleY, float radius, boolean half) throws IOException {
    round(middleX, middleY, radius, half, INK);
  }

  private void round(float middleX, float middleY, float radius, boolean half, Color colour)
      throws IOException {
    ornament(INK, 1);
    stream.setNonStrokingColor(colour);
    float bend = radius * ROUND;
    move(middleX, middleY - radius);
    curve(middleX + bend, middleY - radius, middleX + radius, middleY - bend, middleX + radius, middleY);
    curve(middleX + radius, middleY + bend, middleX + bend, middleY + radius, middleX, middleY + radius);
    if (!half) {
      curve(middleX - bend, middleY + radius, middleX - radius, middleY + bend, middleX - radius, middleY);
      curve(middleX - radius, middleY - bend, middleX - bend, middleY - radius, middleX, middleY - radius);
    }
    stream.fill();
    stream.endMarkedContent();
  }

  /** A ring. */
  void ring(float middleX, float middleY, float radius) throws IOException {
    box(middleX - radius, middleY - radius, 2 * radius, 2 * radius, radius);
  }

  /** A box with round corners. */
  void box(float x, float y, float width, float high, float radius) throws IOException {
    ornament(LINE, 0.9f);
    float bend = radius * (1 - ROUND);
    move(x + radius, y);
    draw(x + width - radius, y);
    curve(x + width - bend, y, x + width, y + bend, x + width, y + radius);
    draw(x + width, y + high - radius);
    curve(x + width, y + high - bend, x + width - bend, y + high, x + width - radius, y + high);
    draw(x + radius, y + high);
    curve(x + bend, y + high, x, y + high - bend, x, y + high - radius);
    draw(x, y + radius);
    curve(x, y + bend, x + bend, y, x + radius, y);
    stream.closePath();
    stream.stroke();
    stream.endMarkedContent();
  }

  /** The program's mark, 20 high. */
  void mark(float x, float y) throws IOException {
    ornament(INK, 1.7f);
    stream.setLineCapStyle(1);
    move(x + 1.25f, y + 8.75f);
    draw(x + 1.25f, y + 8.25f);
    curve(x + 1.25f, y + 4, x + 5.25f, y + 0.75f, x + 10, y + 0.75f);
    curve(x + 14.75f, y + 0.75f, x + 18.75f, y + 4, x + 18.75f, y + 8.25f);
    draw(x + 18.75f, y + 8.75f);
    move(x + 2.5f, y + 19.25f);
    draw(x + 17.5f, y + 19.25f);
    move(x + 10, y + 19.25f);
    draw(x + 10, y + 11);
    stream.stroke();
    stream.setNonStrokingColor(INK);
    move(x + 10, y + 15.25f);
    curve(x + 7.3f, y + 15.25f, x + 5.6f, y + 13.75f, x + 5.5f, y + 10.9f);
    curve(x + 8.3f, y + 11.05f, x + 10, y + 12.4f, x + 10, y + 15.25f);
    move(x + 10, y + 13.25f);
    curve(x + 10, y + 10.45f, x + 11.55f, y + 8.9f, x + 14.6f, y + 8.8f);
    curve(x + 14.6f, y + 11.8f, x + 12.95f, y + 13.25f, x + 10, y + 13.25f);
    stream.fill();
    stream.endMarkedContent();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  private void ornament(Color colour, float thickness) throws IOException {
    Tags.ornament(stream);
    stream.setStrokingColor(colour);
    stream.setLineWidth(thickness * POINT);
  }

  private void move(float x, float y) throws IOException {
    stream.moveTo(x * POINT, down(y));
  }

  private void draw(float x, float y) throws IOException {
    stream.lineTo(x * POINT, down(y));
  }

  private void curve(float x1, float y1, float x2, float y2, float x3, float y3) throws IOException {
    stream.curveTo(x1 * POINT, down(y1), x2 * POINT, down(y2), x3 * POINT, down(y3));
  }

  private float down(float y) {
    return (height - y) * POINT;
  }
}
