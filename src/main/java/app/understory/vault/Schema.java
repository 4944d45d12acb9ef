package app.understory.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the house asks the vault to keep: numbered SQL files, and which tables are append-only.
 *
 * @param migrations class-path names of SQL files, the first is version 1
 * @param appendOnly tables whose rows never change once put
 */
public record Schema(List<String> migrations, Set<String> appendOnly) {
  private static final Pattern CREATED = Pattern.compile("(?im)^create table (\\w+)");

  public Schema {
    migrations = List.copyOf(migrations);
    appendOnly = Set.copyOf(appendOnly);
  }

  /** The names of all tables, in the order in which they are created. */
  public List<String> tables() {
    List<String> tables = new ArrayList<>();
    for (String sql : sql()) {
      Matcher created = CREATED.matcher(sql);
      while (created.find()) {
        tables.add(created.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return tables;
  }

  /** The text of every migration, in order. */
  public List<String> sql() {
    return migrations.stream().map(Schema::text).toList();
  }

  private static String text(String migration) {
    try (InputStream in = Schema.class
        .getResourceAsStream(migration.startsWith("/") ? migration : "/" + migration)) {
      if (in == null) {
        throw new IllegalStateException("no " + migration);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema as a program of this version had it, 1 to {@link #version}. */
  public Schema upTo(int version) {
    return new Schema(migrations.subList(0, version), appendOnly);
  }

  public int version() {
    return migrations.size();
  }
}
