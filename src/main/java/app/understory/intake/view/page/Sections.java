package app.understory.intake.view.page;

import app.understory.attachment.Belonging;
import app.understory.attachment.Shelf;
import app.understory.intake.history.Consent;
import app.understory.intake.history.Item;
import app.understory.intake.history.TrialCount;
import app.understory.intake.view.candidacy.ConsiderationsController;
import app.understory.intake.view.row.RowsGroup;
import app.understory.intake.view.row.RowsGroup.Manner;
import app.understory.intake.view.row.RowsModel;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Screen<SideController> side;
  private final Inset<Shelf> copies;
  private final List<RowsGroup<?>> groups = new ArrayList<>();

  Sections(IntakeModel.Groups models, Supplier<TrialCount> count, Screen<?> identity,
      Screen<ConsiderationsController> considerations, Screen<SideController> side, Inset<Shelf> copies) {
    this.side = side;
    this.copies = copies;
    this.models = models;
    this.count = count;
    this.identity = identity;
    this.considerations = considerations;
  }

  Screen<?> identity() {
    return identity;
  }

  Screen<SideController> side() {
    return side;
  }

  Screen<ConsiderationsController> considerations() {
    return considerations;
  }

  /** F6 leads to the considerations and back. */
  void crossFrom(Parent page) {
    considerations.controller().crossFrom(page);
  }

  /**
   * What stands around lines.
   *
   * @param sentence beside the name of the trials
   * @param head     the names of their columns
   * @param ketamine right of the allergies
   * @param summary  beside the name of the consents
   */
  record Frills(Node sentence, Node head, Node ketamine, Node summary) {}

  /**
   * The groups that are lines.
   *
   * @param narrow there is little room
   */
  List<Node> groups(Frills frills, ObservableBooleanValue narrow) {
    groups.add(plain(models.diagnoses(), List.of()));
    groups.add(plain(models.allergies(), List.of(frills.ketamine())));
    groups.add(plain(models.medicines(), List.of()));
    groups.add(new RowsGroup<>(models.trials(),
        new TrialReading(models.trials().form(), Words.of(RowsGroup.class), count, narrow),
        List.of(frills.sentence()), List.of(frills.head()), Manner.WIDE));
    groups.add(consents(frills.summary()));
    groups.forEach(group -> group.openProperty().addListener((_, _, now) -> {
      if (now) {
        groups.stream().filter(other -> other != group).forEach(RowsGroup::close);
      }
    }));
    return List.copyOf(groups);
  }

  private RowsGroup<Consent> consents(Node summary) {
    RowsGroup<Consent> group = new RowsGroup<>(models.consents(),
        new PartsReading<>(models.consents().form()),
        List.of(summary), List.of(), Manner.FOLDED);
    group.lay(new RowsGroup.Beneath<>(copies.root(), consent -> copies.show().accept(Optional.of(
        new Shelf(Belonging.record(consent.person(), Belonging.Kind.CONSENT, consent.id()), true)))));
    side.controller().onWrite(group::open);
    return group;
  }

  private <R extends Item> RowsGroup<R> plain(RowsModel<R> model, List<Node> aside) {
    return new RowsGroup<>(model, new PartsReading<>(model.form()), List.of(), aside, Manner.BESIDE);
  }

  /** Closes whatever is open; what was written is kept. */
  void close() {
    groups.forEach(RowsGroup::close);
  }

  /** Tells those parts that want to know. */
  void each(Consumer<Shown> tell) {
    Stream.of(identity.controller(), considerations.controller(), side.controller())
        .filter(Shown.class::isInstance)
        .map(Shown.class::cast).forEach(tell);
  }
}
