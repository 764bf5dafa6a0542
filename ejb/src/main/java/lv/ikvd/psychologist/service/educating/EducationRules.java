package lv.ikvd.psychologist.service.educating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.service.Recognised;
import lv.ikvd.recognition.service.Recognitions;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * What the law asks for of an education: degrees of enough volume, or a qualification of another
 * state whose recognition is in force.
 */
@ApplicationScoped
public class EducationRules {

  static final String RECOGNISED = "RECOGNISED";

  private static final String MIN_CREDITS = "MIN_CREDITS";
  private static final Set<String> BACHELORS = Set.of("BACHELOR", "PROFESSIONAL_BACHELOR");
  private static final Set<String> MASTERS = Set.of("MASTER", "PROFESSIONAL_MASTER");

  @Inject private Recognised recognitions;
  @Inject private Rulebook rulebook;
  @Inject private CodeWords codes;
  @Inject private OfficeContext office;

  /**
   * A recognised qualification as the register of psychologists has it.
   *
   * @param number of the recognition, or of the document about it
   * @throws Problem RECOGNITION-030 if there is none of this number
   */
  public Education recognised(String number) {
    Recognised.Answer found =
        recognitions
            .find(number)
            .orElseThrow(() -> new Problem("RECOGNITION-030", number).at("recognition"));
    ForeignQualification said = found.qualification();
    String state = codes.on(office.today()).name(Recognitions.STATE, said.state());
    return new Education(
        RECOGNISED,
        "%s (%s; atzīšanas ieraksts Nr. %s)".formatted(said.title(), state, found.number()),
        said.institution(),
        said.credits(),
        said.awardedOn());
  }

  /**
   * The recognition is in force, and of the person who applies.
   *
   * @throws Problem RECOGNITION-030 if there is none of this number, -031 if it is not in force,
   *     -032 if it is somebody else's
   */
  public void requireOf(String number, long partyId) {
    refusal(number, partyId)
        .ifPresent(
            code -> {
              throw new Problem(code, number).at("recognition");
            });
  }

  private Optional<String> refusal(String number, long partyId) {
    Recognised.Answer found = recognitions.find(number).orElse(null);
    if (found == null) {
      return Optional.of("RECOGNITION-030");
    }
    if (found.partyId() != partyId) {
      return Optional.of("RECOGNITION-032");
    }
    return found.inForce() ? Optional.empty() : Optional.of("RECOGNITION-031");
  }

  /**
   * A bachelor and a master of enough volume together, one of them professional; or recognised.
   *
   * @param recognition number of the recognition on which a registration rests; null for none
   */
  public List<Finding> check(
      CaseRow proceeding, List<Education> all, String recognition, String anchor) {
    if (has(all, Set.of(RECOGNISED))) {
      return recognised(proceeding, recognition, anchor);
    }
    List<Finding> findings = new ArrayList<>();
    if (!has(all, BACHELORS) || !has(all, MASTERS)) {
      findings.add(Finding.of("PSYCHOLOGIST-011", anchor));
    }
    if (!has(all, Set.of("PROFESSIONAL_BACHELOR", "PROFESSIONAL_MASTER"))) {
      findings.add(Finding.of("PSYCHOLOGIST-012", anchor));
    }
    int needed = Integer.parseInt(rulebook.parameter(proceeding.ruleVersionId(), MIN_CREDITS));
    int credits = all.stream().mapToInt(Education::credits).sum();
    if (credits < needed) {
      findings.add(
          Finding.of(
              "PSYCHOLOGIST-013", anchor, Integer.toString(needed), Integer.toString(credits)));
    }
    return findings;
  }

  /** Who is in the register already was registered on a recognition that was looked at then. */
  private List<Finding> recognised(CaseRow proceeding, String recognition, String anchor) {
    if (proceeding.entryId() != null) {
      return List.of();
    }
    if (recognition == null) {
      return List.of(Finding.of("RECOGNITION-033", anchor));
    }
    return refusal(recognition, proceeding.partyId()).stream()
        .map(code -> Finding.of(code, anchor, recognition))
        .toList();
  }

  private static boolean has(List<Education> all, Set<String> levels) {
    return all.stream().anyMatch(one -> levels.contains(one.level()));
  }
}
