package app.understory.measure.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A definition while its lines are being read. */
final class Draft {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,58}");
  private static final Pattern ITEM = Pattern.compile("(\\d+) (.+)");
  private static final Pattern SCORE = Pattern
      .compile("(\\S+) (sum|mean|percent) of ([^a-z]+)(?: times (\\d+))?");
  private static final Pattern BAND = Pattern.compile("(\\S+) (\\d+)-(\\d+) (.+)");
  private static final Pattern LEVEL = Pattern.compile("(.+?)(?: when (.+))?");
  private static final Pattern TOGETHER = Pattern.compile("(.+?): (.+) from (\\d+) percent");
  private static final Pattern RULE = Pattern.compile("(\\S+) (\\d+): (.+)");
  private static final Pattern ASKED = Pattern.compile("([-\\d, ]+) when (.+)");

  private final Map<String, String> said = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private final Set<Integer> reversed = new HashSet<>();
  private final Map<Integer, Condition> asked = new HashMap<>();
  private final List<Scale> scales = new ArrayList<>();
  private final List<Band> bands = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private final List<Together> together = new ArrayList<>();
  private final List<ChangeRule> rules = new ArrayList<>();
  private final List<Condition> safety = new ArrayList<>();
  private List<Option> options = List.of();

  /** Takes a line: its first word and the rest. */
  void take(String word, String rest) throws Misread {
    if (rest.isBlank()) {
      throw new Misread(Fault.Why.NOTHING_SAID, word);
    }
    switch (word) {
      case "measure", "version", "name", "asks", "days", "better", "by", "licence", "citation" ->
        say(word, rest);
      case "options" -> options = Phrase.options(rest);
      case "heads" -> options = Phrase.heads(options, rest);
      case "item" -> item(rest);
      case "reversed" -> reversed.addAll(known(Phrase.numbers(rest)));
      case "asked" -> asked(rest);
      case "score" -> score(rest);
      case "band" -> band(rest);
      case "level" -> level(rest);
      case "together" -> together(rest);
      case "meaningful" -> rule(ChangeRule.Kind.MEANINGFUL, rest);
      case "response" -> rule(ChangeRule.Kind.RESPONSE, rest);
      case "remission" -> rule(ChangeRule.Kind.REMISSION, rest);
      case "safety" -> safety.add(known(Phrase.condition(rest)));
      default -> throw new Misread(Fault.Why.UNKNOWN_WORD, word);
    }
  }

  private void say(String word, String rest) throws Misread {
    if (said.putIfAbsent(word, rest) != null) {
      throw new Misread(Fault.Why.SAID_TWICE, word);
    }
    if (word.equals("version") || word.equals("days")) {
      Phrase.number(rest);
    }
    if (word.equals("measure")) {
      Phrase.match(ID, rest);
    }
    if (word.equals("better") && !Set.of("lower", "higher").contains(rest)
        || word.equals("by") && !Set.of("person", "clinician").contains(rest)) {
      throw new Misread(Fault.Why.NOT_UNDERSTOOD, rest);
    }
  }

  private void item(String rest) throws Misread {
    Matcher line = Phrase.match(ITEM, rest);
    if (Phrase.number(line.group(1)) != items.size() + 1) {
      throw new Misread(Fault.Why.OUT_OF_ORDER, line.group(1));
    }
    if (options.isEmpty()) {
      throw new Misread(Fault.Why.NO_OPTIONS, line.group(1));
    }
    items.add(new Item(items.size() + 1, line.group(2).strip(), options, false, Optional.empty()));
  }

  private void asked(String rest) throws Misread {
    Matcher line = Phrase.match(ASKED, rest);
    Condition when = known(Phrase.condition(line.group(2)));
    for (int item : known(Phrase.numbers(line.group(1)))) {
      if (when.item() >= item) {
        throw new Misread(Fault.Why.OUT_OF_ORDER, Integer.toString(item));
      }
      asked.put(item, when);
    }
  }

  private void score(String rest) throws Misread {
    Matcher line = Phrase.match(SCORE, rest);
    if (scales.stream().anyMatch(scale -> scale.id().equals(line.group(1)))) {
      throw new Misread(Fault.Why.SAID_TWICE, line.group(1));
    }
    Scale.Way way = switch (line.group(2)) {
      case "mean" -> Scale.Way.MEAN;
      case "percent" -> Scale.Way.PERCENT;
      default -> Scale.Way.SUM;
    };
    List<Integer> of = known(Phrase.numbers(line.group(3)));
    if (of.size() != Set.copyOf(of).size()) {
      throw new Misread(Fault.Why.SAID_TWICE, line.group(3).strip());
    }
    int times = line.group(4) == null ? 1 : Phrase.number(line.group(4));
    scales.add(new Scale(line.group(1), way, of, times));
  }

  private void band(String rest) throws Misread {
    Matcher line = Phrase.match(BAND, rest);
    Scale scale = scale(line.group(1));
    Band band = new Band(scale.id(), Phrase.number(line.group(2)), Phrase.number(line.group(3)),
        line.group(4));
    int after = bands.stream().filter(one -> one.scale().equals(scale.id())).mapToInt(Band::to).max()
        .orElse(-1);
    if (band.from() <= after || band.to() < band.from() || band.to() > most(scale)) {
      throw new Misread(Fault.Why.BAND_OUT_OF_PLACE, line.group(2) + "-" + line.group(3));
    }
    bands.add(band);
  }

  private int most(Scale scale) {
    int sum = scale.items().stream().mapToInt(number -> items.get(number - 1).most()).sum() * scale.times();
    return switch (scale.way()) {
      case SUM -> sum;
      case MEAN -> sum / scale.items().size();
      case PERCENT -> 100;
    };
  }

  private void level(String rest) throws Misread {
    Matcher line = Phrase.match(LEVEL, rest);
    List<Condition> when = line.group(2) == null ? List.of() : Phrase.anyOf(line.group(2));
    for (Condition one : when) {
      Condition _ = known(one);
    }
    levels.add(new Level(line.group(1), when));
  }

  private void together(String rest) throws Misread {
    Matcher line = Phrase.match(TOGETHER, rest);
    List<String> names = new ArrayList<>();
    for (String name : line.group(2).split(",", -1)) {
      names.add(scale(name.strip()).id());
    }
    together.add(new Together(line.group(1), names, Phrase.number(line.group(3))));
  }

  private void rule(ChangeRule.Kind kind, String rest) throws Misread {
    Matcher line = Phrase.match(RULE, rest);
    rules.add(new ChangeRule(scale(line.group(1)).id(), kind, Phrase.number(line.group(2)), line.group(3)));
  }

  private Scale scale(String id) throws Misread {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst()
        .orElseThrow(() -> new Misread(Fault.Why.NO_SUCH_SCORE, id));
  }

  private List<Integer> known(List<Integer> numbers) throws Misread {
    for (int number : numbers) {
      if (number < 1 || number > items.size()) {
        throw new Misread(Fault.Why.NO_SUCH_ITEM, Integer.toString(number));
      }
    }
    return numbers;
  }

  private Condition known(Condition condition) throws Misread {
    known(List.of(condition.item()));
    if (condition.from() > items.get(condition.item() - 1).most()) {
      throw new Misread(Fault.Why.NO_SUCH_ANSWER, Integer.toString(condition.from()));
    }
    return condition;
  }

  /** The whole, if nothing is missing from it. */
  Measure whole() throws Misread {
    for (String word : List.of("measure", "version", "name", "asks", "days", "better", "licence",
        "citation")) {
      if (!said.containsKey(word)) {
        throw new Misread(Fault.Why.MISSING, word);
      }
    }
    if (items.isEmpty()) {
      throw new Misread(Fault.Why.MISSING, "item");
    }
    if (scales.isEmpty() && levels.isEmpty()) {
      throw new Misread(Fault.Why.MISSING, "score");
    }
    Measure.About about = new Measure.About(text("measure"), Phrase.number(text("version")), text("name"),
        text("asks"), Phrase.number(text("days")), text("better").equals("lower"),
        "clinician".equals(said.get("by")), text("licence"), text("citation"));
    List<Item> whole = items.stream().map(item -> new Item(item.number(), item.label(), item.options(),
        reversed.contains(item.number()), Optional.ofNullable(asked.get(item.number())))).toList();
    return new Measure(about, whole, scales, bands, levels, together, rules, safety);
  }

  private String text(String word) {
    return said.getOrDefault(word, "");
  }
}
