package crooked.people;

import crooked.Breaks;

@Breaks("nothing static changes")
class Remembers {
  private static int count;

  int count() {
    return count++;
  }
}
