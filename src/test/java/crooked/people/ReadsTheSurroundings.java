package crooked.people;

import crooked.Breaks;
import java.time.ZoneId;

@Breaks("time and environment are handed in")
class ReadsTheSurroundings {
  boolean abroad() {
    return System.getenv("TZ") == null || ZoneId.systemDefault().getId().isEmpty();
  }
}
