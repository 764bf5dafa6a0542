package lv.ikvd.institution.service.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.institution.entity.Right;
import lv.ikvd.institution.entity.RightKind;
import lv.ikvd.institution.entity.permit.Permit;
import lv.ikvd.institution.entity.permit.PermitKind;
import lv.ikvd.institution.entity.permit.PermitProposal;
import lv.ikvd.institution.entity.permit.PermitRepository;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionRules;
import lv.ikvd.institution.service.deciding.RightVersions;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.rulebook.service.Rulebook;

/** What the rules ask of a permit, what acts say of it, and what a decision does. */
@ApplicationScoped
public class PermitRules {

  static final String KIND = "INTERNATIONAL";

  private static final String ANCHOR = "permit";
  private static final String LESSONS = "PERMIT_LESSONS";
  private static final String MONTHS = "PERMIT_INITIAL_MONTHS";

  @Inject private PermitRepository repository;
  @Inject private InstitutionEntries entries;
  @Inject private InstitutionRules institution;
  @Inject private RightVersions versions;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  /** What stands in the way of granting the permit that is asked for. */
  public List<Finding> check(CaseRow proceeding) {
    PermitProposal asked = repository.proposal(proceeding.id()).orElseThrow();
    List<Finding> findings = new ArrayList<>();
    if (!entries.contentOf(proceeding.entryId()).institution().kind().equals(KIND)) {
      findings.add(Finding.of("INSTITUTION-030", ANCHOR));
    }
    int least = number(proceeding.ruleVersionId(), LESSONS);
    if (asked.lessons() < least) {
      findings.add(Finding.of("INSTITUTION-031", ANCHOR, Integer.toString(least)));
    }
    boolean initialBefore =
        repository.permits(proceeding.entryId()).stream()
            .anyMatch(permit -> permit.kind() == PermitKind.INITIAL);
    if (asked.kind() == PermitKind.INITIAL && initialBefore) {
      findings.add(Finding.of("INSTITUTION-032", ANCHOR));
    }
    if (asked.kind() == PermitKind.RECOGNISED && asked.recognisedUntil().isBefore(office.today())) {
      findings.add(Finding.of("INSTITUTION-033", ANCHOR, asked.recognisedUntil().toString()));
    }
    return findings;
  }

  /** Which checks of the list the case needs, beside those of the institution. */
  List<String> groups(CaseRow proceeding) {
    List<String> groups = new ArrayList<>(institution.groups(proceeding));
    repository.proposal(proceeding.id()).ifPresent(asked -> groups.add("PERMIT_" + asked.kind()));
    return groups;
  }

  Map<String, String> paragraphValues(CaseRow proceeding) {
    Map<String, String> values = new HashMap<>(institution.paragraphValues(proceeding));
    repository
        .proposal(proceeding.id())
        .ifPresent(asked -> values.put("permit", told(asked, proceeding.ruleVersionId())));
    return values;
  }

  private String told(PermitProposal asked, long rules) {
    String term =
        asked.kind() == PermitKind.INITIAL
            ? "sākotnējā atļauja uz %d mēnešiem, kuru laikā iesniedzams atzīšanas apliecinājums"
                .formatted(number(rules, MONTHS))
            : "atļauja uz skolas atzīšanas laiku līdz "
                + LatvianDates.dative(asked.recognisedUntil());
    return "%s; programma „Latvijas mācība”, mācību stundas nedēļā: %d"
        .formatted(term, asked.lessons());
  }

  /** Grants what the case proposes; the entry says what it said, in a version that names it. */
  List<RecordedVersion> grant(Enactment decision) {
    PermitProposal asked = repository.proposal(decision.proceedingId()).orElseThrow();
    LocalDate from = decision.effectiveOn();
    long rules = rulebook.inForce("INSTITUTION", from).id();
    LocalDate until =
        asked.kind() == PermitKind.INITIAL
            ? from.plusMonths(number(rules, MONTHS)).minusDays(1)
            : asked.recognisedUntil();
    Permit permit =
        new Permit(
            asked.kind(), asked.recogniser(), asked.lessons(), from, until, decision.citation());
    repository.grant(decision.entryId(), decision.proceedingId(), permit);
    versions.decided(decision, right(permit));
    return List.of();
  }

  List<RecordedVersion> suspend(Enactment decision) {
    repository.suspend(
        decision.entryId(), decision.proceedingId(), decision.effectiveOn(), decision.citation());
    versions.decided(decision, suspension(decision.effectiveOn(), decision.citation()));
    return List.of();
  }

  List<RecordedVersion> revoke(Enactment decision) {
    repository
        .of(decision.proceedingId())
        .map(PermitRules::right)
        .ifPresent(gone -> versions.decided(decision, gone.back()));
    repository
        .suspendedFrom(decision.proceedingId())
        .map(from -> suspension(from, decision.citation()))
        .ifPresent(gone -> versions.decided(decision, gone.back()));
    repository.undo(decision.proceedingId());
    return List.of();
  }

  private static Right right(Permit permit) {
    return new Right(
        RightKind.PERMIT,
        permit.kind().name(),
        permit.lessons(),
        permit.from(),
        permit.until(),
        permit.citation(),
        false);
  }

  private static Right suspension(LocalDate from, String citation) {
    return new Right(RightKind.SUSPENSION, null, null, from, null, citation, false);
  }

  /** What an earlier case proposed is proposed in the one that takes it up anew. */
  void takenUpAnew(long earlierId, long newId) {
    repository.proposal(earlierId).ifPresent(proposal -> repository.propose(newId, proposal));
  }

  private int number(long rules, String parameter) {
    return Integer.parseInt(rulebook.parameter(rules, parameter));
  }
}
