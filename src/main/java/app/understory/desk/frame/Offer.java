package app.understory.desk.frame;

import app.understory.kit.Action;
import app.understory.kit.Offering;
import app.understory.kit.Screen;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Follows what the screen in view offers. */
final class Offer {
  private final Consumer<Optional<Action>> show;
  private final ChangeListener<Optional<Action>> follow;
  private @Nullable ObservableValue<Optional<Action>> followed;

  Offer(Consumer<Optional<Action>> show) {
    this.show = show;
    this.follow = (_, _, now) -> show.accept(now);
  }

  void follow(Screen<?> screen) {
    end();
    if (screen.controller() instanceof Offering offering) {
      followed = offering.offered();
      followed.addListener(follow);
      show.accept(followed.getValue());
    }
  }

  void end() {
    if (followed != null) {
      followed.removeListener(follow);
      followed = null;
    }
    show.accept(Optional.empty());
  }
}
