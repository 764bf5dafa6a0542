package lv.ikvd.proceeding.service.secrecy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.secrecy.SecrecyRepository;
import lv.ikvd.proceeding.entity.secrecy.StatedPurpose;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** Who opens a confidential file says for what; the official of a contest is named. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY
})
public class CasePurposes {

  /** Longest words of a purpose. */
  public static final int WORDS = 500;

  private static final List<String> PURPOSES = List.of("PREPARING", "SITTING", "CONTEST");

  @Inject private SecrecyRepository repository;
  @Inject private CaseReader cases;
  @Inject private CaseSecrecy secrecy;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** The purposes that the user may have. */
  public List<String> offered() {
    return office.has(Roles.AUDITOR) ? List.of("OVERSIGHT") : PURPOSES;
  }

  /**
   * Says for what a case is opened; it holds for the day.
   *
   * @throws Problem PROC-001 for who may not know of it, SECRECY-002 without a purpose, SECRECY-003
   *     without words
   */
  public void state(String number, String purpose, String words) {
    CaseRow row = row(number);
    if (!offered().contains(purpose)) {
      throw new Problem("SECRECY-002").at("purpose");
    }
    if (words == null || words.isBlank() || words.length() > WORDS) {
      throw new Problem("SECRECY-003", WORDS).at("words");
    }
    repository.state(
        row.id(), office.accountId(), purpose, words.strip(), office.today(), office.now());
  }

  /** For what the file of a case was opened and by whom; itself a look. */
  @RolesAllowed(Roles.AUDITOR)
  public List<StatedPurpose> of(String number) {
    CaseRow row = row(number);
    looks.record(LookKind.OPEN, secrecy.purpose(row), "PROCEEDING", List.of(row.id()), row.id());
    return repository.purposes(row.id());
  }

  /**
   * Lets an official into the file of a contested case.
   *
   * @throws Problem SECRECY-004 if it was not contested, PROC-001 unless the user is on its board
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.BOARD_SECRETARY})
  public void nameForContest(String number, long accountId) {
    CaseRow row = row(number);
    if (!secrecy.onBoard(row.register())) {
      throw Problem.notFound("PROC-001", number);
    }
    if (!repository.contested(row.id())) {
      throw Problem.conflict("SECRECY-004", number);
    }
    repository.name(row.id(), accountId, office.actor(), office.now());
  }

  private CaseRow row(String number) {
    CaseRow row = cases.find(number).orElseThrow(() -> Problem.notFound("PROC-001", number));
    secrecy.requireReader(row);
    return row;
  }
}
