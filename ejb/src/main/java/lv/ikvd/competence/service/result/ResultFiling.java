package lv.ikvd.competence.service.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.competence.entity.result.NewResult;
import lv.ikvd.competence.entity.result.ResultRepository;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.applying.Applicants;

/** What files and forms have in common: results of one institution, checked and filed. */
@ApplicationScoped
public class ResultFiling {

  /** Results as they were read, with what stands in their way. */
  record Checked(
      InstitutionView institution,
      List<ResultLine> lines,
      List<ResultFinding> findings,
      Map<String, ResultChecks.Contract> contracts) {}

  @Inject private ResultRepository results;
  @Inject private ResultChecks checks;
  @Inject private InstitutionEntries institutions;
  @Inject private Applicants applicants;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * The institution whose results are filed; until the end of the transaction nobody else files any
   * of it.
   *
   * @throws Problem INSTITUTION-004 if there is none
   */
  InstitutionView hold(String institution) {
    if (institution == null) {
      throw new Problem("INSTITUTION-004", "").at("institution");
    }
    InstitutionView view = institutions.find(institution, "institution");
    results.hold(view.entryId());
    return view;
  }

  /**
   * Checks results against contracts and against what was filed before.
   *
   * @param unread what was found while they were read
   */
  Checked check(InstitutionView institution, List<ResultLine> lines, List<ResultFinding> unread) {
    Map<String, ResultChecks.Contract> contracts = checks.contracts(lines);
    List<ResultFinding> findings = new ArrayList<>(unread);
    findings.addAll(checks.check(institution.entryId(), lines, contracts));
    return new Checked(institution, List.copyOf(lines), findings, contracts);
  }

  /** A search by the personal codes that were sent; it is recorded as a look. */
  void searched(List<ResultLine> lines) {
    look(
        LookKind.CODE_SEARCH,
        lines.stream()
            .filter(line -> line.personalCode() != null)
            .map(checks::known)
            .flatMap(Optional::stream)
            .map(PartyRow::id)
            .distinct()
            .toList());
  }

  /**
   * Files what was checked.
   *
   * @param digest of the file; null for a form
   * @param person whose results they are; null if each names its own
   * @return ids of the results
   */
  List<Long> file(Checked checked, byte[] digest, Long person) {
    List<NewResult> told = new ArrayList<>();
    for (ResultLine line : checked.lines()) {
      told.add(
          new NewResult(
              checked.contracts().get(line.contract()).entry().id(),
              person == null ? person(line) : person,
              line.examinedOn(),
              line.certificate(),
              line.issuedOn()));
    }
    look(LookKind.OPEN, told.stream().map(NewResult::partyId).distinct().toList());
    return results.file(
        checked.institution().entryId(), digest, told, office.today(), office.now(), account());
  }

  /** Whom the Service knows stays as it knows them: an examination is no source of names. */
  private long person(ResultLine line) {
    return checks
        .known(line)
        .map(PartyRow::id)
        .orElseGet(
            () ->
                applicants.person(
                    line.personalCode(), line.givenName(), line.familyName(), ContactCommand.NONE));
  }

  void look(LookKind kind, Collection<Long> persons) {
    looks.record(kind, ResultFiles.PURPOSE, "PARTY", persons, null);
  }

  /** Whose account files. */
  long account() {
    return Optional.ofNullable(office.accountId())
        .orElseThrow(() -> Problem.forbidden("COMPETENCE-033"));
  }
}
