package app.understory.kit.work;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Does everything at once, and says of what it follows that it failed, for as long as a test wants that. */
public final class RefusingStagehand implements Stagehand {
  private final DirectStagehand direct = new DirectStagehand();
  private boolean refusing;

  /** From now on what is followed fails, or goes well again. */
  public void refuse(boolean refuse) {
    refusing = refuse;
  }

  @Override
  public <T> Errand<T> run(Callable<T> work) {
    return direct.run(work);
  }

  @Override
  public <T> Errand<T> follow(CompletableFuture<T> future) {
    Errand<T> done = direct.follow(future);
    return refusing ? direct.follow(CompletableFuture.failedFuture(new IOException("no room"))) : done;
  }

  @Override
  public void show(Runnable change) {
    change.run();
  }
}
