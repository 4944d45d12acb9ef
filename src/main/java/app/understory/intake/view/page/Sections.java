package app.understory.intake.view.page;

import app.understory.intake.history.Item;
import app.understory.intake.history.TrialCount;
import app.understory.intake.view.candidacy.ConsiderationsController;
import app.understory.intake.view.row.RowsGroup;
import app.understory.intake.view.row.RowsModel;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What the page of intake is made of. */
final class Sections {
  private final IntakeModel.Groups models;
  private final Supplier<TrialCount> count;
  private final Screen<?> identity;
  private final Screen<ConsiderationsController> considerations;
  private final List<RowsGroup<?>> groups = new ArrayList<>();

  Sections(IntakeModel.Groups models, Supplier<TrialCount> count, Screen<?> identity,
      Screen<ConsiderationsController> considerations) {
    this.models = models;
    this.count = count;
    this.identity = identity;
    this.considerations = considerations;
  }

  Screen<?> identity() {
    return identity;
  }

  Screen<ConsiderationsController> considerations() {
    return considerations;
  }

  /** F6 leads to the considerations and back. */
  void crossFrom(Parent page) {
    considerations.controller().crossFrom(page);
  }

  /**
   * The groups that are lines.
   *
   * @param sentence beside the name of the trials
   * @param head     the names of their columns
   * @param ketamine right of the allergies
   * @param narrow   there is little room
   */
  List<Node> groups(Node sentence, Node head, Node ketamine, ObservableBooleanValue narrow) {
    groups.add(plain(models.diagnoses(), List.of()));
    groups.add(plain(models.allergies(), List.of(ketamine)));
    groups.add(plain(models.medicines(), List.of()));
    groups.add(new RowsGroup<>(models.trials(),
        new TrialReading(models.trials().form(), Words.of(RowsGroup.class), count, narrow), List.of(sentence),
        List.of(head), true));
    groups.forEach(group -> group.openProperty().addListener((_, _, now) -> {
      if (now) {
        groups.stream().filter(other -> other != group).forEach(RowsGroup::close);
      }
    }));
    return List.copyOf(groups);
  }

  private <R extends Item> RowsGroup<R> plain(RowsModel<R> model, List<Node> aside) {
    return new RowsGroup<>(model, new PartsReading<>(model.form()), List.of(), aside, false);
  }

  /** Closes whatever is open; what was written is kept. */
  void close() {
    groups.forEach(RowsGroup::close);
  }

  /** Tells those parts that want to know. */
  void each(Consumer<Shown> tell) {
    Stream.of(identity.controller(), considerations.controller()).filter(Shown.class::isInstance)
        .map(Shown.class::cast).forEach(tell);
  }
}
