package app.understory.desk.reach;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.prep.Readiness;
import app.understory.record.SamplePractice;
import app.understory.session.terms.HouseRoom;
import app.understory.session.terms.Room;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmergencyTest {
  @TempDir
  Path folder;

  @Test
  void whatAHelperWouldAskForIsSaidWithWhereItIsMended() {
    try (SampleVault sample = SampleVault.open(folder)) {
      SamplePractice practice = new SamplePractice(sample).ready();
      Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
      HouseRoom room = new HouseRoom(practice.setup());
      Emergency emergency = new Emergency(practice.people(), room);

      assertThat(emergency.facts(ada.id())).containsExactly(
          new Readiness.Fact("For F8, this room", "address and ambulance number lacking", false,
              Readiness.Mend.ROOM),
          new Readiness.Fact("For F8, telephones", "prescriber and escort lacking", false,
              Readiness.Mend.IDENTITY));

      room.write(new Room("12 Alder Street", "", "911")).join();
      practice.ally(ada, Ally.Role.ESCORT, "Sela Supposed", "sister");
      assertThat(emergency.facts(ada.id())).extracting(Readiness.Fact::how)
          .containsExactly("written", "prescriber lacking");
    }
  }
}
