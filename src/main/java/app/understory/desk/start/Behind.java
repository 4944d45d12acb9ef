package app.understory.desk.start;

import java.util.concurrent.CompletableFuture;

/** Work that the process waits for: a window may go, a backup is finished. */
final class Behind {
  private Behind() {}

  static CompletableFuture<Void> run(Runnable work) {
    return CompletableFuture.runAsync(work,
        task -> Thread.ofPlatform().name("closing").daemon(false).start(task));
  }
}
