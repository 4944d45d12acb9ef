package app.understory.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The wrong vault's writer: after every third row its database stands on the medium as it is, half a transaction. */
final class HalvingConnection {
  private static final int EVERY = 3;

  private HalvingConnection() {}

  static Connection around(Connection real) {
    AtomicInteger rows = new AtomicInteger();
    return proxy(Connection.class, (method, args) -> {
      Object result = call(real, method, args);
      return result instanceof PreparedStatement statement ? around(statement, real, rows) : result;
    });
  }

  private static PreparedStatement around(PreparedStatement real, Connection connection, AtomicInteger rows) {
    return proxy(PreparedStatement.class, (method, args) -> {
      Object result = call(real, method, args);
      if (method.getName().equals("executeUpdate") && rows.incrementAndGet() % EVERY == 0) {
        handOver(connection);
      }
      return result;
    });
  }

  private static void handOver(Connection connection) throws SQLException {
    connection.commit();
    try (Statement sql = connection.createStatement()) {
      sql.execute("CHECKPOINT");
    }
  }

  private interface Answer {
    @Nullable
    Object to(Method method, Object @Nullable [] args) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
        (_, method, args) -> answer.to(method, args)));
  }

  private static @Nullable Object call(Object real, Method method, Object @Nullable [] args)
      throws Throwable {
    try {
      return method.invoke(real, args);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
