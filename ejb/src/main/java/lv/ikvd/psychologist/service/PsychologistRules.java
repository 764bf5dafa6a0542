package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.psychologist.service.educating.EducationRules;
import lv.ikvd.registry.service.Registers;

/** What the law asks for beyond the checklist, and what acts say of a psychologist. */
@ApplicationScoped
public class PsychologistRules {

  /** Beginning of the id of the row in which a case's page shows a field. */
  public static final String ROW = "asked-";

  private static final String ANCHOR = "proposal";
  private static final String EDUCATION = ROW + "education";

  @Inject private PsychologistRepository repository;
  @Inject private PsychologistReader reader;
  @Inject private Registers registers;
  @Inject private CodeWords codes;
  @Inject private EducationRules education;
  @Inject private CertificationRules certification;
  @Inject private OfficeContext office;

  /** What stands in the way of what the case asks for, beside the field. */
  public List<Finding> check(CaseRow proceeding) {
    PsychologistProposal asked = repository.proposal(proceeding.id()).orElse(null);
    if (asked == null) {
      return List.of(Finding.of("PSYCHOLOGIST-007", ANCHOR, proceeding.number()));
    }
    List<Finding> findings = new ArrayList<>();
    switch (proceeding.procedure()) {
      case Psychologists.REGISTRATION -> {
        onlyOne(proceeding, findings);
        findings.addAll(education.check(proceeding, asked.education(), asked.number(), EDUCATION));
      }
      case Psychologists.AMENDMENT -> {
        living(proceeding, findings);
        findings.addAll(education.check(proceeding, asked.education(), asked.number(), EDUCATION));
      }
      case Psychologists.REREGISTRATION -> ended(proceeding, findings);
      case Psychologists.CERTIFICATION, Psychologists.SUPERVISION -> {
        living(proceeding, findings);
        findings.addAll(certification.check(proceeding, asked, now(proceeding).orElseThrow()));
      }
      case Psychologists.SUSPENSION,
          Psychologists.RESTORATION,
          Psychologists.ANNULMENT,
          Psychologists.SUPERVISION_LOSS -> {
        living(proceeding, findings);
        findings.addAll(certification.standing(proceeding, asked, now(proceeding).orElseThrow()));
      }
      default -> living(proceeding, findings);
    }
    return findings;
  }

  /** Another application of the same person may have been decided meanwhile. */
  private void onlyOne(CaseRow proceeding, List<Finding> findings) {
    if (proceeding.entryId() == null) {
      reader
          .numberOf(proceeding.partyId())
          .map(number -> Finding.of("PSYCHOLOGIST-002", ANCHOR, number))
          .ifPresent(findings::add);
    }
  }

  private void living(CaseRow proceeding, List<Finding> findings) {
    if (now(proceeding).orElseThrow().isEnded(office.today())) {
      findings.add(Finding.of("PSYCHOLOGIST-003", ANCHOR, proceeding.entryNumber()));
    }
  }

  private void ended(CaseRow proceeding, List<Finding> findings) {
    if (!now(proceeding).orElseThrow().isEnded(office.today())) {
      findings.add(Finding.of("PSYCHOLOGIST-004", ANCHOR, proceeding.entryNumber()));
    }
  }

  /**
   * The education on which a registration is to rest: degrees, or what was recognised.
   *
   * @param recognition number of the recognition, or null
   * @throws Problem as {@link #requireEducation} and {@link EducationRules#recognised}
   */
  List<Education> educated(List<Education> degrees, String recognition) {
    if (recognition != null) {
      return List.of(education.recognised(recognition));
    }
    requireEducation(degrees);
    return degrees;
  }

  /** The recognition, where there is one, is in force and of the person. */
  void requireRecognised(String recognition, long partyId) {
    if (recognition != null) {
      education.requireOf(recognition, partyId);
    }
  }

  /**
   * Degrees that there can be.
   *
   * @throws Problem PSYCHOLOGIST-005 for a level that the list has not or a day that lies ahead,
   *     -008 for none
   */
  public void requireEducation(List<Education> education) {
    if (education.isEmpty()) {
      throw new Problem("PSYCHOLOGIST-008").at("education:0:title");
    }
    for (int i = 0; i < education.size(); i++) {
      Education one = education.get(i);
      boolean ahead = one.finishedOn().isAfter(office.today());
      if (ahead || !codes.has(Psychologists.EDUCATION, one.level(), office.today())) {
        String at = "education:" + i + (ahead ? ":finishedOn" : ":level");
        throw new Problem("PSYCHOLOGIST-005", ahead ? one.finishedOn() : one.level()).at(at);
      }
    }
  }

  /** What the entry says now; empty for a case about none. */
  public Optional<PsychologistContent> now(CaseRow proceeding) {
    return Optional.ofNullable(proceeding.entryId())
        .map(id -> repository.content(registers.entry(id).currentVersionId()));
  }

  /** Checks by the ground on which a case was begun; of a first certificate in a field, more. */
  List<String> groups(CaseRow proceeding) {
    PsychologistProposal asked = repository.proposal(proceeding.id()).orElse(null);
    if (asked == null) {
      return List.of();
    }
    boolean first =
        proceeding.procedure().equals(Psychologists.CERTIFICATION)
            && now(proceeding).orElseThrow().lastIn(asked.field()).isEmpty();
    return first ? List.of("FIRST") : Optional.ofNullable(asked.ground()).stream().toList();
  }

  /** What acts and letters say of the psychologist. */
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    Map<String, String> values = new HashMap<>();
    Wording words = codes.on(proceeding.openedOn());
    repository.proposal(proceeding.id()).ifPresent(asked -> subject(asked, words, values));
    repository
        .proposal(proceeding.id())
        .filter(asked -> !asked.education().isEmpty())
        .map(asked -> PsychologistContent.registered(asked.education()))
        .ifPresent(
            asked -> {
              values.put("education", PsychologistField.education(asked, words));
              now(proceeding).ifPresent(now -> values.put("changes", changes(now, asked, words)));
            });
    return values;
  }

  private static void subject(
      PsychologistProposal asked, Wording words, Map<String, String> values) {
    if (asked.field() != null) {
      values.put("field", words.name(Psychologists.FIELD, asked.field()));
    }
    if (asked.number() != null) {
      values.put("certificate", asked.number());
    }
  }

  private static String changes(PsychologistContent now, PsychologistContent asked, Wording words) {
    return ContentField.inAct(
        ContentField.changes(List.of(PsychologistField.EDUCATION), now, asked, words),
        PsychologistField.IN_ACTS);
  }

  /** What an earlier case asked for goes on in the one that takes it up anew. */
  public void takenUpAnew(long earlierId, long newId) {
    repository.proposal(earlierId).ifPresent(proposal -> repository.propose(newId, proposal));
  }
}
