package lv.ikvd.teachingpermit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.teachingpermit.entity.PermitReader;
import lv.ikvd.teachingpermit.entity.PermitRepository;
import lv.ikvd.teachingpermit.entity.PermitRow;
import lv.ikvd.teachingpermit.entity.PermitStatus;

/**
 * A head of an institution asks whether a named employee has a permit (Education Law, section 50:
 * heads check their staff). The answer is yes, with number, day and restriction, or no; a refusal,
 * an annulment, a case that runs and a person who never applied are the same no.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.BOARD_SECRETARY})
public class PermitAnswers {

  private static final String PURPOSE = "STAFF_CHECK";
  private static final int LONGEST = 300;

  @Inject private PermitReader reader;
  @Inject private PermitRepository repository;
  @Inject private Parties parties;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** The permit in force, as it may be told. */
  public record Permit(String number, LocalDate decidedOn, List<String> excludedGroups)
      implements Serializable {}

  /**
   * Answers, and writes down for which institution; the look is recorded also if there is nobody.
   *
   * @return empty for no
   * @throws Problem TEACHINGPERMIT-011 without an institution, PARTY-001 for what is no code
   */
  public Optional<Permit> ask(String institution, String personalCode) {
    if (institution == null || institution.isBlank() || institution.length() > LONGEST) {
      throw new Problem("TEACHINGPERMIT-011", LONGEST).at("institution");
    }
    PersonalCode code =
        PersonalCode.find(personalCode)
            .orElseThrow(() -> new Problem("PARTY-001").at("personalCode"));
    Optional<Long> person = parties.findByPersonalCode(code).map(PartyRow::id);
    looks.record(LookKind.CODE_SEARCH, PURPOSE, "PARTY", person.stream().toList(), null);
    Optional<Permit> permit =
        person.stream()
            .flatMap(id -> reader.ofParty(id).stream())
            .filter(row -> row.status() == PermitStatus.IN_FORCE)
            .findFirst()
            .map(PermitAnswers::told);
    repository.checked(
        institution.strip(),
        office.now(),
        office.actor(),
        permit.isPresent() ? 0 : 1,
        permit.isPresent() ? 1 : 0,
        0,
        0);
    return permit;
  }

  private static Permit told(PermitRow row) {
    return new Permit(row.number(), row.decidedOn(), row.excludedGroups());
  }
}
