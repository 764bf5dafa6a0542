package lv.ikvd.competence.service.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import lv.ikvd.security.entity.Roles;

/** Takes in the files that institutions send: first looked at, then filed whole or not at all. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class ResultFiles {

  /** The columns of a file in their order, as texts name them. */
  public static final List<String> COLUMNS = ResultFile.COLUMNS;

  static final String PURPOSE = "COMPETENCE";

  /** A file as it was read, with what stands in its way. */
  private record Checked(
      long institution, ResultPreview preview, Map<String, ResultChecks.Contract> contracts) {}

  @Inject private ResultRepository results;
  @Inject private ResultChecks checks;
  @Inject private InstitutionEntries institutions;
  @Inject private Applicants applicants;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * Reads a file without keeping anything of it; a search by personal codes is recorded as a look.
   *
   * @param institution number of the institution that sent it
   * @throws Problem INSTITUTION-004 no such institution, COMPETENCE-020 and SHEET- ones for the
   *     file as a whole, COMPETENCE-031 (conflict) for one that was filed before
   */
  public ResultPreview preview(String institution, byte[] file) {
    Checked checked = check(institution, file);
    List<Long> found =
        checked.preview().lines().stream()
            .filter(line -> line.personalCode() != null)
            .map(checks::known)
            .flatMap(Optional::stream)
            .map(PartyRow::id)
            .distinct()
            .toList();
    look(LookKind.CODE_SEARCH, found);
    return checked.preview();
  }

  /**
   * Files a file: all of its results or none.
   *
   * @return how many results were filed
   * @throws Problem as for {@link #preview}; COMPETENCE-032 if something stands in the way
   */
  public int file(String institution, byte[] file) {
    Checked checked = check(institution, file);
    if (!checked.preview().isGood()) {
      throw new Problem("COMPETENCE-032", checked.preview().findings().size()).at("file");
    }
    List<NewResult> told = new ArrayList<>();
    for (ResultLine line : checked.preview().lines()) {
      told.add(
          new NewResult(
              checked.contracts().get(line.contract()).entry().id(),
              person(line),
              line.examinedOn(),
              line.certificate(),
              line.issuedOn()));
    }
    look(LookKind.OPEN, told.stream().map(NewResult::partyId).distinct().toList());
    results.file(
        checked.institution(), digest(file), told, office.today(), office.now(), account());
    return told.size();
  }

  private Checked check(String institution, byte[] file) {
    if (institution == null) {
      throw new Problem("INSTITUTION-004", "").at("institution");
    }
    InstitutionView view = institutions.find(institution, "institution");
    results.hold(view.entryId());
    results
        .filedOn(digest(file))
        .ifPresent(
            day -> {
              throw Problem.conflict("COMPETENCE-031", day).at("file");
            });
    ResultFile read = ResultFile.read(file);
    Map<String, ResultChecks.Contract> contracts = checks.contracts(read.lines());
    List<ResultFinding> findings = new ArrayList<>(read.findings());
    findings.addAll(checks.check(view.entryId(), read.lines(), contracts));
    String name = view.content() == null ? view.number() : view.content().institution().name();
    return new Checked(
        view.entryId(), new ResultPreview(name, List.copyOf(read.lines()), findings), contracts);
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

  private void look(LookKind kind, Collection<Long> persons) {
    looks.record(kind, PURPOSE, "PARTY", persons, null);
  }

  private long account() {
    return Optional.ofNullable(office.accountId())
        .orElseThrow(() -> Problem.forbidden("COMPETENCE-033"));
  }

  private static byte[] digest(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
