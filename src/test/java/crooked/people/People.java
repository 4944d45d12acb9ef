package crooked.people;

/** A service. */
public class People {
  public Person first() {
    return new Person("Ada Fictional");
  }
}
