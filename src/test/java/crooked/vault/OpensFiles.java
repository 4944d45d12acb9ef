package crooked.vault;

import crooked.Breaks;
import java.nio.file.Files;
import java.nio.file.Path;

@Breaks("the vault touches files through its Disk")
class OpensFiles {
  boolean there(Path path) {
    return Files.exists(path);
  }
}
