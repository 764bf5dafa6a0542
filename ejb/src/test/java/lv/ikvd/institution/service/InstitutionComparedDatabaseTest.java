package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.service.comparing.InstitutionCompared;
import lv.ikvd.master.entity.OurRow;
import lv.ikvd.master.service.ComparedRegister.Taken;
import lv.ikvd.master.service.OurState;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What of the register of institutions is held against VIIS, and what is taken over. */
class InstitutionComparedDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void ourStateHasEveryFieldOfTheFile() {
    String name = Schools.name("Pirmsskola");
    String entry = schools.entry(name);

    List<String> header = desk.in(OurState.class, state -> state.header(Institutions.REGISTER));
    OurRow ours =
        desk.in(OurState.class, state -> state.ours(Institutions.REGISTER, "")).stream()
            .filter(row -> row.number().equals(entry))
            .findFirst()
            .orElseThrow();

    assertThat(header).startsWith("number", "registeredOn", "name", "kind").contains("website");
    assertThat(ours.cells())
        .hasSize(header.size() - 1)
        .contains(name, "PRESCHOOL", "Skolas iela 3, Rīga", "+371 20000001", "skola@example.lv");
  }

  @Test
  void howAnInstitutionIsReachedIsTakenOverWithItsSource() {
    String number = schools.entry(Schools.name("Pirmsskola"));
    EntryRow seen = desk.in(InstitutionEntries.class, e -> e.inForce(number));
    Taken taken = new Taken("phone", "+371 67000002", Way.OFFICIAL_ENTRY, "VIIS, 02.03.2026.");

    desk.run(InstitutionCompared.class, register -> register.take(seen, taken));

    assertThat(schools.said(number).reach().phone()).isEqualTo("+371 67000002");
    assertThat(schools.said(number).reach().email()).isEqualTo("skola@example.lv");
    assertThat(schools.view(number).version().citation()).endsWith("pamats: VIIS, 02.03.2026.");
    assertThatThrownBy(
            () -> desk.run(InstitutionCompared.class, register -> register.take(seen, taken)))
        .as("another change since")
        .hasMessage("REGISTRY-002");
  }
}
