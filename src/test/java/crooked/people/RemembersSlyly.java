package crooked.people;

import crooked.Breaks;
import java.util.concurrent.atomic.AtomicInteger;

@Breaks("nothing static changes")
class RemembersSlyly {
  private static final AtomicInteger COUNT = new AtomicInteger();

  int count() {
    return COUNT.incrementAndGet();
  }
}
