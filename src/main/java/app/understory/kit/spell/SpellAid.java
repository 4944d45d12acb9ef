package app.understory.kit.spell;

import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Spelling as an editor is given it.
 *
 * @param spelling what words are looked up in; null while it is off, or not read yet
 * @param add takes a word into those of the practice
 * @param use turns spelling on or off, for good
 */
public record SpellAid(ObservableValue<@Nullable Spelling> spelling, Consumer<String> add,
    Consumer<Boolean> use) {

  /** None: nothing is ever marked. */
  public static SpellAid none() {
    return new SpellAid(new SimpleObjectProperty<>(), _ -> {}, _ -> {});
  }
}
