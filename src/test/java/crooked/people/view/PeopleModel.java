package crooked.people.view;

import crooked.people.People;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A straight model. */
public class PeopleModel {
  private final StringProperty first = new SimpleStringProperty();

  public PeopleModel(People people) {
    first.set(people.first().name());
  }

  public StringProperty first() {
    return first;
  }
}
