package app.understory.attachment.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A drawing, stroke by stroke, on a paper of 1200 by 800 units. */
public record Drawing(List<Stroke> strokes) {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 800;
  /** Nothing is drawn. */
  public static final Drawing EMPTY = new Drawing(List.of());

  public Drawing {
    strokes = List.copyOf(strokes);
  }

  /** With one more stroke. */
  public Drawing with(Stroke stroke) {
    List<Stroke> more = new ArrayList<>(strokes);
    more.add(stroke);
    return new Drawing(more);
  }

  /** Without the last stroke. */
  public Drawing withoutLast() {
    return strokes.isEmpty() ? this : new Drawing(strokes.subList(0, strokes.size() - 1));
  }

  public boolean blank() {
    return strokes.isEmpty();
  }

  /** The colour, where nothing is there but a paper filled with it. */
  public Optional<Pigment> colourAlone() {
    return strokes.isEmpty() || !strokes.getLast().fills()
        ? Optional.empty()
        : Optional.of(strokes.getLast().pigment());
  }

  /** As a PNG, one dot to a unit. */
  public byte[] png() throws IOException {
    BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = paper.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    fill(pen, Pigment.PAPER);
    strokes.forEach(stroke -> draw(pen, stroke));
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(paper, "png", out);
    }
    return bytes.toByteArray();
  }

  private static void draw(Graphics2D pen, Stroke stroke) {
    if (stroke.fills()) {
      fill(pen, stroke.pigment());
      return;
    }
    pen.setColor(new Color(stroke.pigment().rgb()));
    pen.setStroke(new BasicStroke(stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D line = new Path2D.Double();
    Stroke.Point first = stroke.points().getFirst();
    line.moveTo(first.x(), first.y());
    line.lineTo(first.x(), first.y());
    stroke.points().forEach(point -> line.lineTo(point.x(), point.y()));
    pen.draw(line);
  }

  private static void fill(Graphics2D pen, Pigment pigment) {
    pen.setColor(new Color(pigment.rgb()));
    pen.fillRect(0, 0, WIDTH, HEIGHT);
  }

  /** The strokes as text, one in a line. */
  public String write() {
    return strokes.stream()
        .map(stroke -> stroke.pigment() + " " + stroke.width() + stroke.points().stream()
            .map(point -> " " + point.x() + "," + point.y()).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  /** What {@link #write} wrote; a line that cannot be read is left out. */
  public static Drawing read(String text) {
    return new Drawing(text.lines().flatMap(line -> stroke(line).stream()).toList());
  }

  private static Optional<Stroke> stroke(String line) {
    try {
      String[] parts = line.split(" ", -1);
      List<Stroke.Point> points = new ArrayList<>();
      for (int n = 2; n < parts.length; n++) {
        String[] place = parts[n].split(",", 2);
        points.add(new Stroke.Point(Integer.parseInt(place[0]), Integer.parseInt(place[1])));
      }
      return Optional.of(new Stroke(Pigment.valueOf(parts[0]), Integer.parseInt(parts[1]), points));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }
}
