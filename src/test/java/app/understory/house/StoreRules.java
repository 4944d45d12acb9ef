package app.understory.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Who reads rows, who writes them, and where SQL stands. */
final class StoreRules {
  private static final Pattern SQL = Pattern.compile("\\b(select\\s+[\\w*(.].*\\sfrom\\s|insert\\s+into\\s|"
      + "update\\s+\\w+\\s+set\\s|delete\\s+from\\s|merge\\s+into\\s|create\\s+(table|index)\\s|"
      + "where\\s+[\\w.]+\\s*(=|<|>|in\\s*\\(|like\\s|is\\s+(not\\s+)?null)|order\\s+by\\s+[\\w.]+\\s*(,|desc\\b|asc\\b|limit\\b|$))",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final String root;
  private final String tx;
  private final String rows;

  StoreRules(String root) {
    this.root = root;
    tx = root + ".vault.rows.Tx";
    rows = root + ".vault.rows.Rows";
  }

  List<Rule> all() {
    return List.of(
        new Rule("SQL stands in stores alone",
            "Only a *Store and the vault hold SQL: whoever changes a table knows the one class to open.",
            this::sql),
        new Rule("stores read and write rows",
            "Rows are read and put only by *Store classes: services speak in records.", this::rowsUsed),
        new Rule("a Tx is the parameter of a store's method",
            "A service hands the Scribe a lambda; only methods of stores take the Tx, and nobody keeps one: a"
                + " transaction that outlives its lambda writes outside it.",
            this::txTaken),
        new Rule("only the vault makes a Tx",
            "What is put through a Tx is sealed, audited and logged: another one would not do it.",
            this::txMade));
  }

  private boolean free(JavaClass type) {
    return Place.of(root, type).on("vault") || Place.file(type).endsWith("Store");
  }

  private void sql(JavaClass type, Consumer<String> wrong) {
    if (!free(type)) {
      Constants.of(type).stream().filter(text -> SQL.matcher(text).find())
          .forEach(text -> wrong.accept("holds SQL: " + text.strip()));
    }
  }

  private void rowsUsed(JavaClass type, Consumer<String> wrong) {
    if (free(type)) {
      return;
    }
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      String owner = access.getTargetOwner().getName();
      if (owner.equals(tx) || owner.equals(rows)) {
        wrong.accept("calls " + access.getTargetOwner().getSimpleName() + "." + access.getName());
      }
    }
  }

  private void txTaken(JavaClass type, Consumer<String> wrong) {
    if (Place.of(root, type).on("vault")) {
      return;
    }
    type.getFields().stream().filter(field -> field.getRawType().getName().equals(tx))
        .forEach(field -> wrong.accept("keeps a Tx in " + field.getName()));
    for (JavaMethod method : type.getMethods()) {
      boolean takes = method.getRawParameterTypes().stream().anyMatch(one -> one.getName().equals(tx));
      boolean gives = method.getRawReturnType().getName().equals(tx);
      boolean written = !method.getModifiers().contains(JavaModifier.SYNTHETIC);
      if (written && (gives || (takes && !Place.file(type).endsWith("Store")))) {
        wrong.accept((gives ? "gives a Tx from " : "takes a Tx in ") + method.getName());
      }
    }
  }

  private void txMade(JavaClass type, Consumer<String> wrong) {
    if (!Place.of(root, type).on("vault")
        && type.getAllRawInterfaces().stream().anyMatch(one -> one.getName().equals(tx))) {
      wrong.accept("is a Tx of its own");
    }
  }
}
