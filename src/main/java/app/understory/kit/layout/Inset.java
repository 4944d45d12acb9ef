package app.understory.kit.layout;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/**
 * A part of a screen that another room makes and the desk hands in: no screen names the one it shows inside itself.
 *
 * @param root   what is shown
 * @param show   what it shows things of from now on; of nothing, and it takes no room
 * @param around makes it take what is dropped and pasted on that node too
 */
public record Inset<T>(Parent root, Consumer<Optional<T>> show, Consumer<Node> around) {

  /** One that never shows anything. */
  public static <T> Inset<T> none() {
    Region nothing = new Region();
    nothing.setManaged(false);
    nothing.setVisible(false);
    return new Inset<>(nothing, _ -> {}, _ -> {});
  }
}
