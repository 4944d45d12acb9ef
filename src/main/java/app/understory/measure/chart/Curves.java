package app.understory.measure.chart;

import app.understory.measure.Reckoning;
import app.understory.measure.Scored;
import app.understory.measure.chart.Curve.Better;
import app.understory.measure.chart.Curve.Reading;
import app.understory.measure.chart.Curve.Scope;
import app.understory.measure.chart.Curve.Stripe;
import app.understory.measure.definition.Band;
import app.understory.measure.definition.Measure;
import app.understory.measure.definition.Scale;
import app.understory.vault.time.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the curves of an instrument from the forms that were filled in: one for each of its scores. */
public final class Curves {
  /** The score that goes by the instrument's name alone. */
  private static final String TOTAL = "total";
  private static final String DEPTH = "depth-of-trip";
  private static final double HUNDRED = 100;
  private static final int ONE_SESSION = 1;

  private Curves() {}

  /**
   * The curves of everything a person filled in: one for each score, in the order of the instruments that are offered.
   * One that has no number, as a screen of yes and no, has none; neither has how deep a trip went, since a line of it
   * would read as if deeper were better.
   *
   * @param scored every form that stands
   * @param order  the ids of the instruments, the first ones first
   * @param begun  when the first dose of the course was given
   */
  public static List<Curve> of(List<Scored> scored, List<String> order, Optional<Moment> begun) {
    Map<String, List<Scored>> forms = scored.stream()
        .filter(form -> !form.measure().about().id().equals(DEPTH))
        .collect(Collectors.groupingBy(form -> form.measure().about().id()));
    return forms.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, List<Scored>> each) -> place(order, each.getKey()))
            .thenComparing(Map.Entry::getKey))
        .flatMap(each -> of(each.getValue(), begun).stream()).toList();
  }

  private static int place(List<String> order, String id) {
    return order.contains(id) ? order.indexOf(id) : order.size();
  }

  private static List<Curve> of(List<Scored> forms, Optional<Moment> begun) {
    Measure measure = forms.getLast().measure();
    return measure.scales().stream().map(scale -> new Curve(measure.about().id() + "/" + scale.id(),
        name(measure, scale), scope(measure, scale), stripes(measure, scale),
        forms.stream().map(form -> reading(form, scale)).toList(), begun)).toList();
  }

  private static String name(Measure measure, Scale scale) {
    String name = measure.about().name();
    return scale.id().equals(TOTAL) ? name : name + ", " + scale.id();
  }

  private static Scope scope(Measure measure, Scale scale) {
    Better better = measure.about().days() == ONE_SESSION
        ? Better.NEITHER
        : measure.about().lowerIsBetter() ? Better.LOWER : Better.HIGHER;
    double sum = scale.items().stream().mapToInt(number -> measure.item(number).least()).sum()
        * (double) scale.times();
    double items = scale.items().size();
    return switch (scale.way()) {
      case SUM -> new Scope(Math.min(0, sum), measure.most(scale), better);
      case MEAN -> new Scope(Math.min(0, sum / items), measure.most(scale) / items, better);
      case PERCENT -> new Scope(0, HUNDRED, better);
    };
  }

  private static List<Stripe> stripes(Measure measure, Scale scale) {
    double most = scope(measure, scale).most();
    return measure.bands().stream().filter(band -> band.scale().equals(scale.id()))
        .sorted(Comparator.comparingInt(Band::from))
        .map(band -> new Stripe(band.label(), band.from(), Math.min(most, band.to() + 1.0))).toList();
  }

  private static Reading reading(Scored form, Scale scale) {
    Optional<Reckoning.Result> result = form.reckoning().result(scale.id());
    return new Reading(form.response().begun(), result.flatMap(Reckoning.Result::score),
        result.flatMap(Reckoning.Result::band).map(Band::label));
  }
}
