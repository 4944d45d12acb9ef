package crooked.people.view;

import crooked.Breaks;

@Breaks("a model needs no toolkit")
class FramedModel {
  private final Frame frame = new Frame();

  double width() {
    return frame.getWidth();
  }
}
