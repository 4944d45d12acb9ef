package app.understory.desk.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen, in the order in which it happens; those planned first come first at the same instant. */
final class Agenda {
  private final PriorityQueue<Deed> deeds = new PriorityQueue<>(
      Comparator.comparing(Deed::at).thenComparingInt(Deed::order));
  private int planned;

  private record Deed(Instant at, int order, Runnable work) {}

  /** Plans something; from within a deed too, for later. */
  void at(Instant when, Runnable work) {
    deeds.add(new Deed(when, planned++, work));
  }

  /** Does everything up to then, moving the time on. */
  void doUntil(Instant end, DemoTime time) {
    while (!deeds.isEmpty() && !deeds.element().at().isAfter(end)) {
      Deed next = deeds.remove();
      time.moveTo(next.at());
      next.work().run();
    }
    time.moveTo(end);
  }
}
