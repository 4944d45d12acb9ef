package app.understory.faults;

import java.nio.file.Path;

/** One kind of fault, done to real vaults many times. */
public interface FaultRow {

  /** As it stands in the table. */
  String name();

  /**
   * @param folder an empty folder to work in
   * @param scale  how often: 1 takes seconds, more in proportion
   */
  Tally run(Path folder, int scale) throws Exception;
}
