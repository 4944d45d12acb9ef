package app.understory.kit.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitedHandsTest {
  private final CountDownLatch never = new CountDownLatch(1);
  private final List<CompletableFuture<?>> followed = new CopyOnWriteArrayList<>();
  private final LimitedHands hands = new LimitedHands(new Noting(), "limited", 2, Duration.ofSeconds(1));

  @AfterEach
  void letGo() {
    never.countDown();
    hands.close();
  }

  @Test
  void whatIsDoneInTimeIsBrought() {
    var _ = hands.run(() -> "drawn");
    assertThat(followed.getFirst().orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo("drawn");
  }

  @Test
  void whatDoesNotEndFailsAndTheNextIsDoneAllTheSame() {
    for (int n = 0; n < 2; n++) {
      var _ = hands.run(this::hang);
    }
    var _ = hands.run(() -> "drawn");
    assertThat(failure(0).orElseThrow()).isInstanceOf(TimeoutException.class);
    assertThat(followed.get(2).orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo("drawn");
  }

  @Test
  void withAllHandsFullNothingWaitsForEver() {
    IntStream.range(0, 20).forEach(_ -> {
      var _ = hands.run(this::hang);
    });
    assertThat(IntStream.range(0, 20).mapToObj(this::failure).map(Optional::orElseThrow))
        .allMatch(TimeoutException.class::isInstance);
    never.countDown();
    while (!idle()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whatAsksForTooMuchMemoryFailsAndEndsNothing() {
    var _ = hands.run(() -> {
      throw new OutOfMemoryError("asked for");
    });
    assertThat(failure(0).orElseThrow()).isInstanceOf(OutOfMemoryError.class);
    var _ = hands.run(() -> "drawn");
    assertThat(followed.get(1).orTimeout(10, TimeUnit.SECONDS).join()).isEqualTo("drawn");
  }

  /** Whether work is taken again. */
  private boolean idle() {
    followed.clear();
    var _ = hands.run(() -> "drawn");
    return failure(0).isEmpty();
  }

  private Object hang() throws InterruptedException {
    never.await();
    return "never";
  }

  private Optional<Throwable> failure(int piece) {
    try {
      followed.get(piece).orTimeout(10, TimeUnit.SECONDS).join();
      return Optional.empty();
    } catch (CompletionException e) {
      return Optional.ofNullable(e.getCause());
    }
  }

  /** Notes what it is to bring. */
  private final class Noting implements Stagehand {
    @Override
    public <T> Errand<T> run(Callable<T> work) {
      throw new AssertionError("nothing is done here");
    }

    @Override
    public <T> Errand<T> follow(CompletableFuture<T> future) {
      followed.add(future);
      return new DirectStagehand().follow(CompletableFuture.failedFuture(new TimeoutException()));
    }

    @Override
    public void show(Runnable change) {
      change.run();
    }
  }
}
