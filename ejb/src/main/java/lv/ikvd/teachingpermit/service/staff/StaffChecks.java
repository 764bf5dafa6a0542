package lv.ikvd.teachingpermit.service.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRepository;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRepository.Known;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.entity.staff.StaffResult;
import lv.ikvd.teachingpermit.entity.staff.StaffRow;

/**
 * Checks the staff of an institution by a list with the answers of the register of convictions:
 * first looked at, then kept whole or not at all.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class StaffChecks {

  /** The columns of a list in their order, as texts name them. */
  public static final List<String> COLUMNS = StaffList.COLUMNS;

  /** The purpose of every look at the staff of an institution. */
  static final String PURPOSE = "STAFF_CHECK";

  /** A list as it was read, with what stands in its way. */
  private record Checked(
      InstitutionView institution, StaffPreview preview, Collection<Known> known) {}

  @Inject private StaffCheckRepository repository;
  @Inject private StaffRules rules;
  @Inject private InstitutionEntries institutions;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** A list that was copied as text, as a file of the same would be. */
  public static byte[] pasted(String text) {
    return StaffList.bytes(text);
  }

  /**
   * Reads a list without keeping anything of it; the search by personal codes is recorded as a
   * look.
   *
   * @param institution number of the institution whose staff it is
   * @throws Problem INSTITUTION-004, TEACHINGPERMIT-018 for the institution; TEACHINGPERMIT-012 and
   *     SHEET- ones for the list as a whole, TEACHINGPERMIT-020 (conflict) for one that was checked
   *     before
   */
  public StaffPreview preview(String institution, byte[] list) {
    Checked checked = check(institution, list);
    look(LookKind.CODE_SEARCH, checked.known());
    return checked.preview();
  }

  /**
   * Keeps a check: of all persons of the list or of none.
   *
   * @return its id
   * @throws Problem as for {@link #preview}; TEACHINGPERMIT-021 if something stands in the way
   */
  public long keep(String institution, byte[] list) {
    Checked checked = check(institution, list);
    StaffPreview preview = checked.preview();
    if (!preview.isGood()) {
      throw new Problem("TEACHINGPERMIT-021", preview.findings().size()).at("file");
    }
    look(LookKind.OPEN, checked.known());
    return repository.keep(
        new StaffCheckRow(
            0,
            checked.institution().entryId(),
            checked.institution().number(),
            preview.institution(),
            office.today(),
            office.actor(),
            account(),
            preview.count(StaffResult.CLEAR),
            preview.count(StaffResult.PERMIT),
            preview.count(StaffResult.NEEDED),
            preview.count(StaffResult.BARRED),
            null,
            null,
            null,
            null),
        digest(list),
        office.now(),
        preview.persons());
  }

  private Checked check(String institution, byte[] list) {
    InstitutionView view = institution(institution);
    repository.hold(view.entryId());
    repository
        .checkedOn(digest(list))
        .ifPresent(
            day -> {
              throw Problem.conflict("TEACHINGPERMIT-020", day).at("file");
            });
    StaffList read = StaffList.read(list, rules::answer);
    Map<String, Known> known =
        repository
            .known(
                read.lines().stream()
                    .map(StaffLine::personalCode)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(Known::personalCode, Function.identity()));
    List<StaffFinding> findings = new ArrayList<>(read.findings());
    findings.addAll(rules.check(view.number(), read.lines(), known));
    List<StaffRow> persons =
        findings.isEmpty()
            ? read.lines().stream()
                .map(line -> StaffRules.found(line, known.get(line.personalCode())))
                .toList()
            : List.of();
    String name = view.content().institution().name();
    return new Checked(
        view,
        new StaffPreview(name, List.copyOf(read.lines()), List.copyOf(findings), persons),
        known.values());
  }

  private InstitutionView institution(String number) {
    if (number == null || number.isBlank()) {
      throw new Problem("INSTITUTION-004", "").at("institution");
    }
    InstitutionView view = institutions.find(number.strip(), "institution");
    if (view.status() != InstitutionStatus.REGISTERED) {
      throw new Problem("TEACHINGPERMIT-018", number.strip()).at("institution");
    }
    return view;
  }

  private void look(LookKind kind, Collection<Known> persons) {
    List<Long> ids = persons.stream().map(Known::partyId).distinct().toList();
    looks.record(kind, PURPOSE, "PARTY", ids, null);
  }

  private long account() {
    return Optional.ofNullable(office.accountId())
        .orElseThrow(() -> Problem.forbidden("TEACHINGPERMIT-022"));
  }

  private static byte[] digest(byte[] list) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(list);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
