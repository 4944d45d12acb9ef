package app.understory.prep.view.page;

import app.understory.prep.Field;
import app.understory.prep.Slip;
import app.understory.prep.Writing;
import app.understory.strand.Strand;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One row of the page, in its order on paper: what was printed, and what was written and circled on it. */
public final class PageRow {
  private final What what;
  private final String printed;
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final ObjectProperty<OptionalInt> charge = new SimpleObjectProperty<>(this, "charge",
      OptionalInt.empty());
  private final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked");
  private boolean silent;

  /** What a row is of. */
  public sealed interface What {
    /** The intention, or one of the openings. */
    record Of(Field field) implements What {}

    /**
     * A strand, or the place that was left for one more.
     *
     * @param number on the page
     * @param more   it is the place for one more
     */
    record Asked(Slip slip, int number, boolean more) implements What {}
  }

  /** What was put in at a row. */
  record Put(String words, OptionalInt charge, boolean ticked) {}

  /**
   * @param printed the words on the page; empty where a place was left
   * @param charge  what is circled already
   * @param changed told of each change that a hand made, with what stood before
   */
  PageRow(What what, String printed, OptionalInt charge, BiConsumer<PageRow, Put> changed) {
    this.what = what;
    this.printed = printed;
    this.charge.set(charge);
    words.addListener((_, was, _) -> tell(changed, new Put(was, this.charge.get(), this.ticked.get())));
    this.charge.addListener((_, was, _) -> tell(changed, new Put(words.get(), was, this.ticked.get())));
    this.ticked.addListener((_, was, _) -> tell(changed, new Put(words.get(), this.charge.get(), was)));
  }

  private void tell(BiConsumer<PageRow, Put> changed, Put was) {
    if (!silent) {
      changed.accept(this, was);
    }
  }

  public What what() {
    return what;
  }

  public String printed() {
    return printed;
  }

  /** A name of the row that stays. */
  public String name() {
    return switch (what) {
      case What.Of of -> of.field().name();
      case What.Asked asked ->
        asked.more() ? "PLACE_" + asked.number() : asked.slip().id().value().toString();
    };
  }

  /** The kind of strand it belongs to; none for the intention and the openings. */
  public Optional<Strand.Kind> kind() {
    return what instanceof What.Asked asked ? Optional.of(asked.slip().kind()) : Optional.empty();
  }

  /** What was written on its line: new words for what was printed. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** What was circled, 0 to 10; always empty for the intention and the openings. */
  public ObjectProperty<OptionalInt> chargeProperty() {
    return charge;
  }

  /** It was gone through. */
  public BooleanProperty tickedProperty() {
    return ticked;
  }

  /** Whether something can be circled in it. */
  public boolean circled() {
    return what instanceof What.Asked;
  }

  /** A place on which nothing is written: nothing can be circled there, for it is of nothing yet. */
  public boolean wordless() {
    return what instanceof What.Asked(_, _, boolean more) && more && words.get().isBlank();
  }

  /** What was circled at a place goes with its words. */
  void empty() {
    if (wordless() && charge.get().isPresent()) {
      put(new Put(words.get(), OptionalInt.empty(), ticked.get()));
    }
  }

  Put put() {
    return new Put(words.get(), charge.get(), ticked.get());
  }

  /** Puts that in, without telling. */
  void put(Put in) {
    silent = true;
    words.set(in.words());
    charge.set(in.charge());
    ticked.set(in.ticked());
    silent = false;
  }

  /** That writing with what was put in here. */
  Writing on(Writing writing) {
    return switch (what) {
      case What.Of of -> writing.with(of.field(), words.get().isBlank() ? printed : words.get());
      case What.Asked asked -> {
        Slip slip = asked.slip().words(words.get().isBlank() ? printed : words.get()).charge(charge.get());
        if (!asked.more()) {
          yield writing.with(slip);
        }
        yield slip.blank()
            ? writing.without(slip.id())
            : writing.slip(slip.id()).isPresent() ? writing.with(slip) : writing.insert(slip, null);
      }
    };
  }
}
