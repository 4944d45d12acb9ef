package app.understory.faults;

import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Line;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.database.h2.Tuning;
import app.understory.vault.files.Disk;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * H2 does not say whether it committed, now before and now after it did; threads that read are interrupted all the
 * while; every write is tried twice under its id. Each row stands exactly once, and none that was called kept is gone.
 */
public final class UnknownOutcome implements FaultRow {
  private static final int WRITES = 10_000;
  private static final int FAILS = 20;
  private final boolean wrong;

  /** @param wrong believe that a commit went well whatever H2 says */
  public UnknownOutcome(boolean wrong) {
    this.wrong = wrong;
  }

  @Override
  public String name() {
    return "unknown outcome";
  }

  @Override
  public Tally run(Path folder, int scale) throws Exception {
    int writes = scale == 0 ? 300 : WRITES * scale;
    int every = Math.max(10, writes / FAILS / Math.max(1, scale));
    Site site = Grounds.site(folder.resolve("vault"), Disk.real());
    Tuning tuning = new Tuning(Tuning.STANDARD.writeDelayMillis(), Tuning.STANDARD.filePrefix(),
        connection -> failing(connection, every));
    Tally tally;
    try (Engine engine = Engine.create(site, Grounds.CLINICIAN, tuning)) {
      tally = write(engine, site, writes);
    }
    try {
      Engine.verify(site, site.database(), Progress.SILENT);
    } catch (Damaged e) {
      tally = tally.plus(Tally.silence());
    }
    return tally.plus(reopen(Grounds.site(site.folder(), Disk.real()), writes));
  }

  private static Tally write(Engine engine, Site site, int writes) throws InterruptedException {
    AtomicBoolean going = new AtomicBoolean(true);
    Thread reader = reading(engine, going);
    Thread troublemaker = interrupting(reader, going);
    int failed = 0;
    for (int i = 0; i < writes; i++) {
      Row row = Row.of("person", site.ids().next()).set("preferred_name", "Ada Fictional " + i).build();
      for (int attempt = 0; attempt < 2; attempt++) {
        try {
          engine.scribe().write(Deed.of("person.add"), tx -> {
            tx.put(row);
            return true;
          }).join();
        } catch (RuntimeException e) {
          failed++;
        }
      }
    }
    going.set(false);
    troublemaker.join();
    reader.join();
    long there = count(engine);
    return failed > 0 ? new Tally(writes, 0, 0, failed) : tally(writes, there);
  }

  private static Tally tally(int writes, long there) {
    return new Tally(writes, (int) Math.max(0, writes - there), (int) Math.max(0, there - writes), 0);
  }

  private static long count(Engine engine) {
    return engine.rows().number("select count(*) from person");
  }

  private static Tally reopen(Site site, int writes) {
    try (Engine engine = Engine.open(site, Grounds.CLINICIAN, Line.SAME, Progress.SILENT)) {
      long once = engine.rows().number("select count(distinct preferred_name) from person");
      return tally(writes, once).plus(tally(0, Math.min(0, writes - count(engine))));
    } catch (IOException | Damaged | RuntimeException e) {
      return Tally.closed(e);
    }
  }

  private static Thread reading(Engine engine, AtomicBoolean going) {
    return Thread.ofPlatform().start(() -> {
      while (going.get()) {
        engine.rows().read("person", "order by id desc limit 5");
        Thread.interrupted();
      }
    });
  }

  /** Interrupts whoever reads, and the vault's own readers. */
  private static Thread interrupting(Thread reader, AtomicBoolean going) {
    return Thread.ofPlatform().start(() -> {
      while (going.get()) {
        reader.interrupt();
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("vault-reader"))
            .forEach(Thread::interrupt);
        Thread.onSpinWait();
      }
    });
  }

  private Connection failing(Connection real, int every) {
    AtomicInteger commits = new AtomicInteger();
    return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
        new Class<?>[]{Connection.class},
        (proxy, method, args) -> {
          try {
            if (method.getName().equals("commit") && commits.incrementAndGet() % every == 0) {
              return fail(real, commits.get() / every % 2 == 0);
            }
            return method.invoke(real, args);
          } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
          }
        });
  }

  private Object fail(Connection real, boolean done) throws SQLException {
    if (done) {
      real.commit();
    }
    if (wrong) {
      real.rollback();
      return true;
    }
    throw new SQLException("nobody knows", "08000", 90_067);
  }
}
