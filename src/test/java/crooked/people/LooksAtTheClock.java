package crooked.people;

import crooked.Breaks;
import java.time.Instant;

@Breaks("time and environment are handed in")
class LooksAtTheClock {
  Instant now() {
    return Instant.now();
  }
}
