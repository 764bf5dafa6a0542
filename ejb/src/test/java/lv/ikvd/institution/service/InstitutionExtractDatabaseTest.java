package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.extract.Extracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Extracts from the register of institutions, issued, sealed and verified. */
class InstitutionExtractDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void itSaysWhatTheRegisterSaysAndHoldsWhileThatIsSo() {
    String name = Schools.name("Pirmsskola");
    String entry = schools.entry(name);
    desk.daysLater(3);
    IssuedRow extract = issue(entry, null);

    assertThat(extract.number()).startsWith("IZZ-");
    assertThat(extract.content().replace('\u00a0', ' '))
        .contains(name, entry, "Vita ", "Skolas iela 3, Rīga", "2026. gada 2. martā", "Reģistrēta")
        .doesNotContain("3290005");
    desk.work();
    assertThat(desk.in(Issuance.class, i -> i.get(extract.id())).documentId())
        .as("rendered and sealed")
        .isNotNull();
    assertThat(verified(extract)).isEqualTo("VALID institution.extract.HOLDS");

    InstitutionInput form = Schools.form(schools.said(entry));
    String amendment = schools.amend(entry, Schools.named(form, Schools.name("Bērnudārzs")));
    schools.decide(amendment, "AMEND", null);
    assertThat(verified(extract)).isEqualTo("INVALID institution.extract.CHANGED");
    IssuedRow past = issue(entry, LocalDate.of(2026, 3, 3));
    assertThat(past.content()).contains(name).doesNotContain("Bērnudārzs");
    assertThat(verified(past)).isEqualTo("VALID institution.extract.HOLDS");
    assertThat(issue(entry, null).content()).contains("Bērnudārzs", "Mainīts: nosaukums");
    assertThat(desk.in(Extracts.class, e -> e.duplicate(extract.number())).content())
        .isEqualTo(extract.content());
  }

  @Test
  void ofWhatIsNotInTheRegisterNoneIsIssued() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    assertThatThrownBy(() -> issue(entry, LocalDate.of(2026, 3, 1)))
        .hasMessageContaining("ISSUANCE-031");
    assertThatThrownBy(() -> issue(entry, desk.today().plusDays(1)))
        .hasMessageContaining("ISSUANCE-030");
    IssuedRow extract = issue(entry, null);
    schools.end(entry);
    assertThat(verified(extract)).isEqualTo("INVALID institution.extract.ENDED");
  }

  private IssuedRow issue(String entry, LocalDate asOn) {
    return desk.in(Extracts.class, e -> e.issue("INSTITUTION", entry, asOn));
  }

  private String verified(IssuedRow document) {
    VerificationRow state = desk.in(Issuance.class, i -> i.verify(document.number())).orElseThrow();
    return state.standing() + " " + state.status();
  }
}
