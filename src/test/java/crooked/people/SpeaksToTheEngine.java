package crooked.people;

import crooked.Breaks;
import org.h2.Driver;

@Breaks("only the vault speaks to the database")
class SpeaksToTheEngine {
  int version(Driver driver) {
    return driver.getMajorVersion();
  }
}
