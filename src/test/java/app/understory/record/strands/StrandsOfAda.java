package app.understory.record.strands;

import app.understory.people.PersonId;
import app.understory.record.SampleCourse;
import app.understory.record.SamplePractice;
import app.understory.strand.Strand;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The base of tests about the strands of Ada Fictional, with four sessions behind her and one prepared. */
public abstract class StrandsOfAda {
  @TempDir
  Path folder;
  protected SampleVault sample;
  protected SamplePractice practice;
  protected Loom loom;
  protected PersonId ada;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    SampleCourse.fill(practice);
    ada = practice.id("Ada Fictional");
    loom = new Loom(practice.strands(), practice.preparation(), practice.log(), practice.integration(),
        practice.visits());
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  /** Her strand of these words. */
  protected final Strand strand(String words) {
    return practice.strands().of(ada).stream().filter(strand -> strand.words().equals(words)).findFirst()
        .orElseThrow();
  }
}
