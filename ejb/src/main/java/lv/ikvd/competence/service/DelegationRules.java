package lv.ikvd.competence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationContent;
import lv.ikvd.competence.entity.DelegationProposal;
import lv.ikvd.competence.entity.DelegationReader;
import lv.ikvd.competence.entity.DelegationRepository;
import lv.ikvd.competence.entity.qualification.QualificationReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.registry.service.Registers;

/**
 * What stands in the way of a contract, which checks of the list a case needs, and what acts say.
 */
@ApplicationScoped
public class DelegationRules {

  /** Beginning of the id of the row in which a case's page shows a field. */
  public static final String ROW = "asked-";

  @Inject private DelegationRepository repository;
  @Inject private DelegationReader delegations;
  @Inject private QualificationReader qualifications;
  @Inject private Registers registers;
  @Inject private CodeWords codes;
  @Inject private OfficeContext office;

  /** What stands in the way of delegating as proposed, beside the field. */
  public List<Finding> check(CaseRow proceeding) {
    Delegation asked =
        repository.proposal(proceeding.id()).map(DelegationProposal::delegation).orElse(null);
    if (asked == null) {
      return List.of(Finding.of("COMPETENCE-003", "proposal", proceeding.number()));
    }
    LocalDate today = office.today();
    List<Finding> findings = new ArrayList<>();
    if (!qualifications.has(asked.qualification().code(), asked.qualification().level(), today)) {
      findings.add(
          Finding.of(
              "COMPETENCE-001", ROW + "level", Integer.toString(asked.qualification().level())));
    }
    if (asked.validUntil().isBefore(today)) {
      findings.add(Finding.of("COMPETENCE-002", ROW + "validUntil"));
    }
    if (asked.accreditedUntil().isBefore(asked.validUntil())) {
      findings.add(Finding.of("COMPETENCE-004", ROW + "accreditedUntil"));
    }
    delegations
        .numberOf(asked, today)
        .map(number -> Finding.of("COMPETENCE-005", ROW + "qualification", number))
        .ifPresent(findings::add);
    return findings;
  }

  /** Of an end, the ground on which it was begun. */
  List<String> groups(CaseRow proceeding) {
    return repository.proposal(proceeding.id()).map(DelegationProposal::endGround).stream()
        .toList();
  }

  /** What the case is about, in the words of an act. */
  Map<String, String> paragraphValues(CaseRow proceeding) {
    Delegation subject = subject(proceeding);
    if (subject == null) {
      return Map.of();
    }
    Wording words = codes.on(proceeding.openedOn());
    return Map.of(
        "institution",
        subject.institution().named(),
        "qualification",
        "%s (%d. līmenis)"
            .formatted(
                DelegationField.QUALIFICATION.told(subject, words),
                subject.qualification().level()),
        "until",
        "līdz " + words.day(subject.validUntil()),
        "accredited",
        "līdz " + words.day(subject.accreditedUntil()));
  }

  private Delegation subject(CaseRow proceeding) {
    return proceeding.entryId() != null
        ? now(proceeding.entryId()).delegation()
        : repository.proposal(proceeding.id()).map(DelegationProposal::delegation).orElse(null);
  }

  DelegationContent now(long entryId) {
    return repository.content(registers.entry(entryId).currentVersionId());
  }

  /** Who founded the institution, as its entry has it: applies and is decided on. */
  long founder(Delegation asked) {
    return registers.entry(asked.institution().entryId()).partyId();
  }
}
