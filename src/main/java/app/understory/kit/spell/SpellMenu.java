package app.understory.kit.spell;

import app.understory.kit.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.fxmisc.richtext.GenericStyledArea;

/** What may have been meant by a word, to choose from by mouse, arrows and Enter; Esc leaves the word as it is. */
final class SpellMenu {
  private static final Words WORDS = Words.of(SpellMenu.class);
  private final GenericStyledArea<?, ?, ?> area;
  private final Consumer<String> add;
  private final Runnable off;
  private final ContextMenu menu = new ContextMenu();

  SpellMenu(GenericStyledArea<?, ?, ?> area, Consumer<String> add, Runnable off) {
    this.area = area;
    this.add = add;
    this.off = off;
    menu.setId("spell-menu");
    area.sceneProperty().subscribe(scene -> {
      if (scene == null) {
        menu.hide();
      }
    });
  }

  /** Opens beneath a word that is selected. */
  void show(Bounds beneath, String word, List<String> near) {
    menu.getItems().clear();
    for (String one : near) {
      item(one, () -> area.replaceSelection(one)).getStyleClass().add("us-near");
    }
    if (near.isEmpty()) {
      item(WORDS.get("none"), () -> {}).setDisable(true);
    }
    menu.getItems().add(new SeparatorMenuItem());
    item(WORDS.get("add", word), () -> add.accept(word));
    item(WORDS.get("off"), off);
    menu.show(area, beneath.getMinX(), beneath.getMaxY() + 2);
  }

  private MenuItem item(String text, Runnable chosen) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> chosen.run());
    menu.getItems().add(item);
    return item;
  }
}
