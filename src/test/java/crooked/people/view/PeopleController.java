package crooked.people.view;

import crooked.people.Person;
import javafx.scene.control.Label;

/** A straight controller. */
public class PeopleController {
  private final PeopleModel model;
  private final Label name = new Label();

  public PeopleController(PeopleModel model) {
    this.model = model;
  }

  public Person show() {
    name.textProperty().bind(model.first());
    return new Person(name.getText());
  }
}
