package app.understory.vault.database.h2;

import app.understory.vault.form.Catalogue;
import app.understory.vault.keys.Keyring;
import app.understory.vault.rows.Earlier;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * Reads for everyone, on a few threads of its own: whoever interrupts a caller interrupts no database I/O. Each thread
 * has a connection that can only select.
 */
public final class ReaderPool implements Rows, AutoCloseable {
  private static final int THREADS = 3;
  private final ReaderSeat[] seats = new ReaderSeat[THREADS];
  private final BlockingQueue<ReaderSeat> free = new ArrayBlockingQueue<>(THREADS);
  private final ExecutorService threads;
  private final ReadWriteLock gate = new ReentrantReadWriteLock();

  /** Readers beside a writer. */
  public static ReaderPool beside(Links links, Path file, Catalogue catalogue, Keyring keys) {
    return new ReaderPool(() -> links.read(file), catalogue, keys);
  }

  /** Readers of a file that nobody has open, and that none of them changes. */
  public static ReaderPool of(Links links, Path file, Catalogue catalogue, Keyring keys) {
    return new ReaderPool(() -> links.look(file), catalogue, keys);
  }

  private ReaderPool(ReaderSeat.Connecting connecting, Catalogue catalogue, Keyring keys) {
    for (int i = 0; i < THREADS; i++) {
      seats[i] = new ReaderSeat(connecting, catalogue, Pen.seals(keys));
      free.add(seats[i]);
    }
    this.threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("vault-reader-", 0)
        .factory());
  }

  @Override
  public Optional<Row> find(String table, UUID id) {
    return ask(rows -> rows.find(table, id));
  }

  @Override
  public List<Row> read(String table, String rest, Object... args) {
    return ask(rows -> rows.read(table, rest, args));
  }

  @Override
  public List<UUID> ids(String sql, Object... args) {
    return ask(rows -> rows.ids(sql, args));
  }

  @Override
  public long number(String sql, Object... args) {
    return ask(rows -> rows.number(sql, args));
  }

  @Override
  public List<Earlier> earlier(String table, UUID id) {
    return ask(rows -> rows.earlier(table, id));
  }

  private <T> T ask(Function<Rows, T> question) {
    CompletableFuture<T> answer;
    try {
      answer = CompletableFuture.supplyAsync(() -> seated(question), threads);
    } catch (RejectedExecutionException e) {
      throw new Unreadable("the vault is locked", e);
    }
    try {
      return answer.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private <T> T seated(Function<Rows, T> question) {
    ReaderSeat seat = free.remove();
    gate.readLock().lock();
    try {
      return seat.ask(question);
    } finally {
      gate.readLock().unlock();
      free.add(seat);
    }
  }

  /** Held while the database is opened anew: nobody reads meanwhile, and everybody waits. */
  public Lock still() {
    return gate.writeLock();
  }

  /** Waits for what is being read, then closes the connections. */
  @Override
  public void close() {
    threads.close();
    for (ReaderSeat seat : seats) {
      seat.leave();
    }
  }
}
