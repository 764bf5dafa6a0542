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
import lv.ikvd.registry.entity.EntryRow;
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
    return answer(institution.strip(), null, parties.findByPersonalCode(code));
  }

  /**
   * The same for who asks by an account of an institution: the employee is named as well, and a
   * code of somebody of another name is a no.
   */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<Permit> ask(EntryRow institution, String name, NamedEmployee employee) {
    PersonalCode code =
        PersonalCode.find(employee.personalCode())
            .orElseThrow(() -> new Problem("PARTY-001").at("personalCode"));
    return answer(
        name, institution.id(), parties.findByPersonalCode(code).filter(employee::isCalled));
  }

  private Optional<Permit> answer(String institution, Long entryId, Optional<PartyRow> person) {
    looks.record(
        LookKind.CODE_SEARCH, PURPOSE, "PARTY", person.map(PartyRow::id).stream().toList(), null);
    Optional<Permit> permit =
        person.stream()
            .flatMap(one -> reader.ofParty(one.id()).stream())
            .filter(row -> row.status() == PermitStatus.IN_FORCE)
            .findFirst()
            .map(PermitAnswers::told);
    repository.asked(institution, entryId, office.now(), office.actor(), permit.isPresent());
    return permit;
  }

  private static Permit told(PermitRow row) {
    return new Permit(row.number(), row.decidedOn(), row.excludedGroups());
  }
}
