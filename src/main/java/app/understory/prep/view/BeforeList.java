package app.understory.prep.view;

import app.understory.prep.Check;
import app.understory.prep.Field;
import app.understory.prep.Readiness;
import app.understory.prep.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What has to be in place before the medicine: what other rooms know, then what is confirmed on the sheet. */
final class BeforeList {
  private final ObservableList<Before> lines = FXCollections.observableArrayList();

  ObservableList<Before> lines() {
    return lines;
  }

  void show(Writing writing, Optional<Readiness.Standing> standing, Optional<String> escort) {
    List<Before> now = new ArrayList<>();
    standing.ifPresent(known -> known.facts().forEach(fact -> now.add(new Before.Known(fact))));
    now.add(new Before.Confirmed(Check.ESCORT_CONFIRMED,
        Optional.ofNullable(writing.checks().get(Check.ESCORT_CONFIRMED)), escort));
    now.add(new Before.Confirmed(Check.TOUCH_AGREED,
        Optional.ofNullable(writing.checks().get(Check.TOUCH_AGREED)), Optional.empty()));
    now.add(new Before.Written(Field.FASTING_SINCE, writing.text(Field.FASTING_SINCE)));
    if (!lines.equals(now)) {
      lines.setAll(now);
    }
  }
}
