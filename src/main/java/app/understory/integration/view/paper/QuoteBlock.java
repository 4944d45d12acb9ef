package app.understory.integration.view.paper;

import app.understory.integration.Page;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.TimeBar;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** A moment of the log on the page: its words, and below them when it was and where in the session. */
final class QuoteBlock extends VBox {
  private final DoubleSupplier column;

  QuoteBlock(Page.Paragraph quote, DoubleSupplier column, Words words) {
    this.column = column;
    getStyleClass().add("us-drawn");
    TextFlow said = new TextFlow();
    said.getStyleClass().add("us-drawn-words");
    quote.runs().forEach(run -> said.getChildren().add(Marks.text(run)));
    getChildren().add(said);
    quote.source().ifPresent(source -> getChildren().add(foot(source, words)));
    setAccessibleText(quote.words());
  }

  private static HBox foot(Page.Source source, Words words) {
    TimeBar bar = new TimeBar();
    bar.show(Duration.ofMillis(source.lengthMs()), List.of(Duration.ofMillis(source.elapsedMs())));
    HBox foot = new HBox(new Label(Days.time(source.happened().wall())), bar, new Label(
        words.get("quote.place", span(source.elapsedMs()), span(source.lengthMs()))));
    if (source.restated()) {
      foot.getChildren().add(new Label(words.get("quote.restated")));
    }
    foot.getStyleClass().add("us-drawn-foot");
    return foot;
  }

  /** Hours and minutes, as 0:27. */
  private static String span(long milliseconds) {
    long minutes = Math.max(0, milliseconds) / 60_000;
    return String.format(Locale.ENGLISH, "%d:%02d", minutes / 60, minutes % 60);
  }

  @Override
  protected double computePrefWidth(double height) {
    return column.getAsDouble();
  }

  @Override
  protected double computeMinWidth(double height) {
    return column.getAsDouble();
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(column.getAsDouble());
  }
}
