package app.understory.session.view.stream;

import app.understory.kit.mark.Sign;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.VitalSigns;
import app.understory.session.life.Step;
import javafx.scene.Node;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icon of what an entry is; its word always stands beside it. */
public final class KindMark {
  private static final String SMALL = "us-icon-small";

  private KindMark() {}

  /** The icon of an entry. */
  public static Node of(Entry entry) {
    if (entry.lane() == Entry.Lane.PRIVATE) {
      return feather("fth-lock");
    }
    return switch (entry.what()) {
      case Entry.Words words -> of(words.kind());
      case Entry.Mark _ -> feather("fth-map-pin");
      case Entry.PhaseBegan _ -> feather("fth-flag");
      case Entry.Gap _ -> feather("fth-power");
      case Entry.Stepped(Step step, String _) -> feather(switch (step) {
        case PAUSED, HELD -> "fth-pause";
        case RESUMED, CLEARED -> "fth-play";
        case OBSERVING -> "fth-eye";
        case STOPPED, IN_ERROR -> "fth-slash";
        case RESCHEDULED -> "fth-calendar";
        case DOCUMENTED, SIGNED -> "fth-check-square";
      });
      case Dose _ -> feather("fth-droplet");
      case VitalSigns _ -> feather("fth-activity");
    };
  }

  /** The icon of a kind of words. */
  public static Node of(Kind kind) {
    return switch (kind) {
      case SAID -> feather("fth-mic");
      case SEEN -> feather("fth-eye");
      case AFFECT -> feather("fth-heart");
      case IMAGE -> feather("fth-image");
      case NEW_THOUGHT -> feather("fth-sunrise");
      case DID -> new Sign(Sign.Of.HAND, 14);
      case MINE -> feather("fth-lock");
      case MUSIC -> feather("fth-music");
      case CONCERN -> feather("fth-alert-triangle");
      case MILESTONE -> feather("fth-award");
    };
  }

  /** The icon of vital signs. */
  public static Node ofSigns() {
    return feather("fth-activity");
  }

  private static Node feather(String name) {
    FontIcon icon = new FontIcon(name);
    icon.getStyleClass().add(SMALL);
    return icon;
  }
}
