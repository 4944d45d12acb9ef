package app.understory.kit.spell;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Spelling as an editor is given it.
 *
 * @param spelling what words are looked up in; null while it is off, or not read yet
 * @param near brings the words that are near one, the nearest first, once they are found
 * @param add takes a word into those of the practice
 * @param use turns spelling on or off, for good
 */
public record SpellAid(ObservableValue<@Nullable Spelling> spelling,
    BiConsumer<String, Consumer<List<String>>> near, Consumer<String> add, Consumer<Boolean> use) {

  /** None: nothing is ever marked. */
  public static SpellAid none() {
    return new SpellAid(new SimpleObjectProperty<>(), (_, _) -> {}, _ -> {}, _ -> {});
  }
}
