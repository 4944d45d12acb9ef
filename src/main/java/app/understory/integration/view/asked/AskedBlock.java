package app.understory.integration.view.asked;

import app.understory.integration.asked.AskedAndCame;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.session.Entry;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One thing that was asked, and beneath it each moment that came to it. */
final class AskedBlock extends VBox {
  private static final int AT_ONCE = 60;

  private final Words words;

  AskedBlock(AskedAndCame.Asked asked, Words words) {
    this.words = words;
    getStyleClass().add("us-asked");
    Label said = label(asked.strand().words(), "us-asked-words");
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox head = new HBox(said);
    if (asked.strand().number().isPresent()) {
      head.getChildren().addFirst(KeyCap.small(String.valueOf(asked.strand().number().getAsInt())));
    }
    head.getStyleClass().add("us-asked-head");
    getChildren().add(head);
    asked.turn().whyNow().filter(why -> !why.isBlank())
        .ifPresent(why -> getChildren().add(label(words.get("why", why), "us-asked-small")));
    if (asked.turn().charge().isPresent()) {
      getChildren().add(
          label(words.get("charge", String.valueOf(asked.turn().charge().getAsInt())), "us-asked-small"));
    }
    more(asked.moments(), 0);
    if (asked.moments().isEmpty()) {
      getChildren().add(label(words.get("nothing"), "us-asked-small"));
    }
  }

  /** So many moments, and a way to as many again. */
  private void more(List<Entry> moments, int from) {
    int to = Math.min(moments.size(), from + AT_ONCE);
    moments.subList(from, to).forEach(entry -> getChildren().add(moment(entry)));
    if (to < moments.size()) {
      Button more = new Button(words.get("more", String.valueOf(moments.size() - to)));
      more.getStyleClass().add("us-link");
      more.setOnAction(_ -> {
        getChildren().remove(more);
        more(moments, to);
      });
      getChildren().add(more);
    }
  }

  private Node moment(Entry entry) {
    String said = entry.what() instanceof Entry.Words(var kind, var text) ? kind.reading(text) : "";
    Label time = label(Days.time(entry.happened().wall()), "us-asked-time");
    time.setWrapText(false);
    time.setMinWidth(USE_PREF_SIZE);
    Label moment = label(said, "us-asked-moment");
    HBox.setHgrow(moment, Priority.ALWAYS);
    HBox line = new HBox(time, moment);
    line.getStyleClass().add("us-asked-line");
    if (entry.lane() == Entry.Lane.PRIVATE) {
      FontIcon lock = new FontIcon("fth-lock");
      line.getStyleClass().add("us-private");
      line.getChildren().add(lock);
      line.setAccessibleText(words.get("moment.private", said));
    }
    return line;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinWidth(0);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
