package app.understory.desk.tour;

import app.understory.kit.Theme;
import java.nio.file.Path;

/**
 * How a tour goes.
 *
 * @param out    the folder for pictures and log; made where it is not there
 * @param theme  the light it is taken in
 * @param width  of each picture in pixels, 1024 to 3840
 * @param height of each picture in pixels, 700 to 2160
 */
public record TourPlan(Path out, Theme theme, int width, int height) {
  public TourPlan {
    if (width < 1024 || width > 3840 || height < 700 || height > 2160) {
      throw new IllegalArgumentException("A picture is from 1024x700 to 3840x2160 pixels.");
    }
  }
}
