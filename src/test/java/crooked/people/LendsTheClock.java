package crooked.people;

import crooked.Breaks;
import java.util.function.LongSupplier;

@Breaks("time and environment are handed in")
class LendsTheClock {
  LongSupplier nanos() {
    return System::nanoTime;
  }
}
