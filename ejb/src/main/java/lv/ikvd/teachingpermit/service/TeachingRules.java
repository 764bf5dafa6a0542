package lv.ikvd.teachingpermit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.teachingpermit.entity.Offence;
import lv.ikvd.teachingpermit.entity.PermitFile;
import lv.ikvd.teachingpermit.entity.PermitRepository;

/** What the law makes of a file, and what acts say of it. */
@ApplicationScoped
public class TeachingRules {

  static final String BAN = "BAN";
  static final String IN_FORCE = "IN_FORCE";

  private static final String EXPUNGED = "EXPUNGED";
  private static final String ANCHOR = "proposal";

  @Inject private PermitRepository repository;
  @Inject private PermitNames names;
  @Inject private OfficeContext office;

  /** Which way the law leaves for a file: a ban, a conviction in force, or an evaluation. */
  String standing(PermitFile file) {
    if (file.offences().stream().anyMatch(names::banned)) {
      return BAN;
    }
    LocalDate today = office.today();
    return file.offences().stream().allMatch(offence -> offence.expunged(today))
        ? EXPUNGED
        : IN_FORCE;
  }

  /** A ban leaves but a refusal, a conviction in force but to leave it unexamined. */
  List<Finding> check(CaseRow proceeding, String decisionKind) {
    PermitFile file = repository.file(proceeding.id()).orElse(null);
    if (file == null) {
      return List.of(Finding.of("TEACHINGPERMIT-001", ANCHOR, proceeding.number()));
    }
    List<Finding> findings = new ArrayList<>();
    boolean grants = decisionKind.startsWith("GRANT");
    String standing = standing(file);
    if (grants && standing.equals(BAN)) {
      findings.add(Finding.of("TEACHINGPERMIT-002", ANCHOR));
    }
    if ((grants || decisionKind.equals("REFUSE_TEACHING")) && standing.equals(IN_FORCE)) {
      findings.add(Finding.of("TEACHINGPERMIT-003", ANCHOR));
    }
    if (decisionKind.equals("LEAVE_UNEXAMINED") && !standing.equals(IN_FORCE)) {
      findings.add(Finding.of("TEACHINGPERMIT-004", ANCHOR));
    }
    if (decisionKind.equals("GRANT_RESTRICTED") && file.excludedGroups().isEmpty()) {
      findings.add(Finding.of("TEACHINGPERMIT-005", ANCHOR));
    }
    return findings;
  }

  List<String> groups(CaseRow proceeding) {
    return repository
        .file(proceeding.id())
        .map(
            file ->
                List.of(
                    proceeding.procedure().equals(TeachingPermits.PERMIT)
                        ? standing(file)
                        : file.annulmentGround()))
        .orElse(List.of());
  }

  Map<String, String> paragraphValues(CaseRow proceeding) {
    Map<String, String> values = new HashMap<>();
    repository.file(proceeding.id()).ifPresent(file -> say(file, values));
    return values;
  }

  private void say(PermitFile file, Map<String, String> values) {
    if (file.institution() != null) {
      values.put("institution", file.institution() + ", " + file.position());
    }
    if (!file.offences().isEmpty()) {
      values.put("offences", offences(file));
      if (standing(file).equals(BAN)) {
        values.put("reasons", "Nodarījums: " + banned(file) + ".");
      }
    }
    if (!file.excludedGroups().isEmpty()) {
      values.put("groups", names.groups(file.excludedGroups()));
    }
  }

  /** All offences of a file, as an act tells them. */
  String offences(PermitFile file) {
    return file.offences().stream().map(this::offence).collect(Collectors.joining("; "));
  }

  private String offence(Offence offence) {
    String described = offence.description() == null ? "" : " (" + offence.description() + ")";
    String expunged =
        offence.expungedOn() == null
            ? ", sodāmība nav dzēsta"
            : ", sodāmība dzēsta " + LatvianDates.shortForm(offence.expungedOn());
    return names.offence(offence.article())
        + described
        + ", spriedums "
        + LatvianDates.shortForm(offence.judgedOn())
        + expunged;
  }

  private String banned(PermitFile file) {
    return file.offences().stream()
        .filter(names::banned)
        .map(offence -> names.offence(offence.article()))
        .collect(Collectors.joining("; "));
  }
}
