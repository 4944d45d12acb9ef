package app.understory.measure.view.entry;

import app.understory.measure.Response;
import app.understory.measure.ResponseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms that are on their way to the disk or were not taken by it, each as it was sent last. */
final class Unkept {
  private final Map<ResponseId, Response> forms = new HashMap<>();
  private final Map<ResponseId, Integer> underway = new HashMap<>();

  /** It is on its way, with these answers. */
  void sent(Response form) {
    forms.put(form.id(), form);
    marked(form);
  }

  /** It is on its way to be ended, or marked; where that fails it stays as it was. */
  void marked(Response form) {
    underway.merge(form.id(), 1, Integer::sum);
  }

  /** The disk took what was sent; once nothing is on its way it holds what was sent last. */
  void taken(Response sent) {
    arrived(sent);
    if (!underway(sent.id())) {
      forms.remove(sent.id());
    }
  }

  /** The disk did not take what was sent: it stays. */
  void refused(Response sent) {
    arrived(sent);
  }

  private void arrived(Response sent) {
    underway.computeIfPresent(sent.id(), (_, count) -> count > 1 ? count - 1 : null);
  }

  private boolean underway(ResponseId id) {
    return underway.containsKey(id);
  }

  /** Whether the disk does not hold it as it now is, as far as is known. */
  boolean holds(ResponseId id) {
    return forms.containsKey(id) || underway(id);
  }

  /** The form as it was sent last, where the disk does not hold it yet; else as it was read. */
  Response newest(Response read) {
    return forms.getOrDefault(read.id(), read);
  }

  /** What is to be sent again. */
  List<Response> refused() {
    return forms.values().stream().filter(form -> !underway(form.id())).toList();
  }
}
