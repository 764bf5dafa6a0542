package lv.ikvd.competence.service.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.competence.entity.result.ResultRepository;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/**
 * One result by a form, and the correction of one that was filed wrongly: what was filed stays to
 * be seen, with the reason and with what stands in its place.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class SingleResults {

  private static final int LONGEST_REASON = 1000;

  @Inject private ResultRepository results;
  @Inject private ResultFiling filing;
  @Inject private OfficeContext office;

  /**
   * Files one result of an institution.
   *
   * @throws Problem as the findings of a file say, beside the fields
   */
  public void file(String institution, ResultInput input) {
    file(filing.hold(institution), input, null);
  }

  /**
   * A result that may be corrected; the look is recorded.
   *
   * @param institution whose result it must be; null for any
   * @throws Problem COMPETENCE-040 there is none, -038 (conflict) it was corrected before
   */
  public ResultRow open(String institution, long id) {
    ResultRow row =
        results
            .find(id)
            .filter(found -> institution == null || institution.equals(found.institutionNumber()))
            .orElseThrow(() -> Problem.notFound("COMPETENCE-040"));
    if (row.corrected() != null || row.partyId() == null) {
      throw Problem.conflict("COMPETENCE-038");
    }
    filing.look(LookKind.OPEN, List.of(row.partyId()));
    return row;
  }

  /**
   * Files what a result should have said in place of it.
   *
   * @param institution whose result it must be; null for any
   * @param input the person only where it is another one; null if there is no certificate at all
   * @throws Problem as {@link #open} and {@link #file}; COMPETENCE-039 if it says the same
   */
  public void correct(String institution, long id, ResultInput input, String reason) {
    ResultRow row = open(institution, id);
    InstitutionView holder = filing.hold(row.institutionNumber());
    if (input != null && says(row, input)) {
      throw new Problem("COMPETENCE-039").at("examinedOn");
    }
    supersede(id, reason);
    if (input != null) {
      results.replace(id, file(holder, input, input.personalCode() == null ? row.partyId() : null));
    }
  }

  private void supersede(long id, String reason) {
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new Problem("COMPETENCE-021").at("reason");
    }
    if (!results.supersede(id, office.now(), filing.account(), reason.strip())) {
      throw Problem.conflict("COMPETENCE-038");
    }
  }

  private long file(InstitutionView institution, ResultInput input, Long person) {
    ResultLine line = line(input);
    ResultFiling.Checked checked =
        filing.check(institution, List.of(line), unread(input, line, person == null));
    filing.searched(checked.lines());
    Problem.raise(
        checked.findings().stream()
            .map(
                finding ->
                    new Problem(finding.code(), finding.arguments().toArray()).at(finding.column()))
            .toList());
    return filing.file(checked, null, person).get(0);
  }

  private static ResultLine line(ResultInput input) {
    String code = input.personalCode();
    return new ResultLine(
        1,
        input.contract() == null ? null : input.contract().strip().toUpperCase(Locale.ROOT),
        null,
        null,
        code == null ? null : PersonalCode.find(code).map(PersonalCode::digits).orElse(null),
        input.givenName(),
        input.familyName(),
        input.examinedOn(),
        input.certificate() == null ? null : input.certificate().strip(),
        input.issuedOn());
  }

  private static List<ResultFinding> unread(ResultInput input, ResultLine line, boolean named) {
    List<ResultFinding> findings = new ArrayList<>();
    must(findings, line, "contract", line.contract());
    must(findings, line, "examinedOn", line.examinedOn());
    must(findings, line, "certificate", ResultFile.certificate(line.certificate()));
    must(findings, line, "issuedOn", line.issuedOn());
    if (input.personalCode() != null && line.personalCode() == null) {
      findings.add(ResultFinding.of(line, "personalCode", "COMPETENCE-022"));
    } else if (named || line.givenName() != null || line.familyName() != null) {
      must(findings, line, "personalCode", line.personalCode());
      must(findings, line, "givenName", line.givenName());
      must(findings, line, "familyName", line.familyName());
    }
    return findings;
  }

  private static void must(
      List<ResultFinding> findings, ResultLine line, String column, Object typed) {
    if (typed == null || typed.toString().isBlank()) {
      findings.add(ResultFinding.of(line, column, "COMPETENCE-021"));
    }
  }

  private static boolean says(ResultRow row, ResultInput input) {
    return input.personalCode() == null
        && input.givenName() == null
        && input.familyName() == null
        && row.contract().equals(input.contract())
        && Objects.equals(row.examinedOn(), input.examinedOn())
        && Objects.equals(row.certificateNumber(), input.certificate())
        && Objects.equals(row.issuedOn(), input.issuedOn());
  }
}
