package app.understory.integration.view.versions;

import app.understory.integration.Revision;
import app.understory.integration.compare.Difference;

/**
 * A version in the list.
 *
 * @param change what changed from the version before; the first version has nothing before it
 */
record VersionLine(Revision revision, Difference change) {

  int number() {
    return revision.number();
  }

  boolean first() {
    return revision.number() == 1;
  }
}
