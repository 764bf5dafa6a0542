package lv.ikvd.proceeding.service.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose data must stay, because a case about them, or that they began, is open. */
class PartyKeptByCasesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @BeforeAll
  static void cases() {
    for (int id = 1; id <= 5; id++) {
      database.sql(
          "insert into party (id, kind, created_at) values (%d, 'NATURAL_PERSON', now())"
              .formatted(id));
    }
    database.sql(
        "insert into application (id, number, register, received_on, recorded_at, channel,"
            + " applicant_id, representative_id, recorded_by) values (1, 'IES-1', 'CHILD_MINDER',"
            + " '2026-11-01', now(), 'POST', 2, 3, 'Kārlis')");
    proceeding(1, "L-1", "1", 1, "'RECEIVED', null");
    proceeding(2, "L-2", "null", 4, "'CLOSED', now()");
  }

  private static void proceeding(int id, String number, String application, int party, String end) {
    database.sql(
        ("insert into proceeding (id, number, register, procedure, application_id, party_id,"
                + " rule_version_id, opened_on, opened_at, stage, closed_at) select %d, '%s',"
                + " 'CHILD_MINDER', 'REGISTRATION', %s, %d, min(id), '2026-11-01', now(), %s"
                + " from rule_version")
            .formatted(id, number, application, party, end));
  }

  @Test
  void keepsThePartyTheApplicantAndTheRepresentativeOfAnOpenCase() {
    for (int party = 1; party <= 3; party++) {
      Problem refusal = refusal(party);
      assertThat(refusal.code()).isEqualTo("PROC-090");
      assertThat(refusal.arguments()).containsExactly("L-1");
    }
  }

  @Test
  void letsGoWhoseCasesAreClosedOrWhoHasNone() {
    assertThatCode(() -> propose(4)).doesNotThrowAnyException();
    assertThatCode(() -> propose(5)).doesNotThrowAnyException();
  }

  private static Problem refusal(long party) {
    return catchThrowableOfType(Problem.class, () -> propose(party));
  }

  private static void propose(long party) {
    database.run(
        em ->
            new PartyKeptByCases(new ProceedingRepository(em))
                .keep(new PartyErasureProposed(party, "glabāšanas termiņš")));
  }
}
