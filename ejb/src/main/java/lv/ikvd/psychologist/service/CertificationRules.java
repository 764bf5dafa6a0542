package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.psychologist.entity.CertificateState;
import lv.ikvd.psychologist.entity.Evidence;
import lv.ikvd.psychologist.entity.EvidenceRepository;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.SupervisorRight;
import lv.ikvd.rulebook.service.Rulebook;

/** What a certificate in a field and the right to supervise need, beside what was proved. */
@ApplicationScoped
public class CertificationRules {

  private static final String PROPOSAL = "proposal";
  private static final String PRACTICE_FROM = PsychologistRules.ROW + "practiceFrom";
  private static final String PRACTICE_HOURS = PsychologistRules.ROW + "practiceHours";
  private static final String INDIVIDUAL_HOURS = PsychologistRules.ROW + "individualHours";

  @Inject private EvidenceRepository evidence;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  List<Finding> check(CaseRow proceeding, PsychologistProposal asked, PsychologistContent now) {
    Evidence proved = evidence.of(proceeding.id());
    List<Finding> findings = new ArrayList<>();
    if (proceeding.procedure().equals(Psychologists.SUPERVISION)) {
      supervisor(proceeding, asked.field(), now, proved, findings);
      exam(proceeding, proved, findings);
    } else {
      certificate(proceeding, asked.field(), now, proved, findings);
    }
    return findings;
  }

  private void certificate(
      CaseRow proceeding,
      String field,
      PsychologistContent now,
      Evidence proved,
      List<Finding> findings) {
    boolean first = now.lastIn(field).isEmpty();
    if (now.lastIn(field).filter(one -> one.from().isAfter(office.today())).isPresent()) {
      findings.add(Finding.of("PSYCHOLOGIST-020", PROPOSAL));
    }
    since(proceeding, proved, "PRACTICE_YEARS", findings);
    hours(proceeding, proved, "PRACTICE_HOURS", findings);
    int alone = parameter(proceeding, "INDIVIDUAL_HOURS");
    int together = parameter(proceeding, "GROUP_HOURS");
    if (value(proved.individualHours()) < alone && value(proved.groupHours()) < together) {
      findings.add(of("PSYCHOLOGIST-023", INDIVIDUAL_HOURS, alone, together));
    }
    if (value(proved.individualHours()) + value(proved.groupHours())
        > value(proved.practiceHours())) {
      findings.add(Finding.of("PSYCHOLOGIST-024", INDIVIDUAL_HOURS));
    }
    if (first || Boolean.parseBoolean(text(proceeding, "RECERTIFICATION_EXAM"))) {
      int analyses = parameter(proceeding, "CASE_ANALYSES");
      if (value(proved.analyses()) < analyses) {
        findings.add(of("PSYCHOLOGIST-025", PsychologistRules.ROW + "analyses", analyses));
      }
      exam(proceeding, proved, findings);
    }
  }

  private void supervisor(
      CaseRow proceeding,
      String field,
      PsychologistContent now,
      Evidence proved,
      List<Finding> findings) {
    LocalDate today = office.today();
    List<String> others =
        now.rights().stream()
            .filter(one -> one.holds(today))
            .map(SupervisorRight::field)
            .distinct()
            .toList();
    boolean certified =
        now.certificates().stream()
            .anyMatch(
                one -> one.field().equals(field) && one.state(today) == CertificateState.IN_FORCE);
    if (!certified) {
      findings.add(Finding.of("PSYCHOLOGIST-030", PROPOSAL));
    }
    int most = parameter(proceeding, "SUPERVISOR_FIELDS");
    if (others.contains(field)) {
      findings.add(Finding.of("PSYCHOLOGIST-031", PROPOSAL));
    } else if (others.size() >= most) {
      findings.add(of("PSYCHOLOGIST-032", PROPOSAL, most));
    }
    since(proceeding, proved, "SUPERVISOR_YEARS", findings);
    hours(
        proceeding,
        proved,
        others.isEmpty() ? "SUPERVISOR_HOURS" : "SUPERVISOR_HOURS_SECOND",
        findings);
  }

  private void since(
      CaseRow proceeding, Evidence proved, String parameter, List<Finding> findings) {
    int years = parameter(proceeding, parameter);
    if (proved.practiceFrom() == null
        || proved.practiceFrom().isAfter(office.today().minusYears(years))) {
      findings.add(of("PSYCHOLOGIST-021", PRACTICE_FROM, years));
    }
  }

  private void hours(
      CaseRow proceeding, Evidence proved, String parameter, List<Finding> findings) {
    int needed = parameter(proceeding, parameter);
    if (value(proved.practiceHours()) < needed) {
      findings.add(of("PSYCHOLOGIST-022", PRACTICE_HOURS, needed, value(proved.practiceHours())));
    }
  }

  /** Who is invited has at least two weeks to prepare. */
  private void exam(CaseRow proceeding, Evidence proved, List<Finding> findings) {
    int days = parameter(proceeding, "EXAM_INVITATION_DAYS");
    if (proved.examOn() == null) {
      findings.add(Finding.of("PSYCHOLOGIST-026", PsychologistRules.ROW + "examOn"));
      return;
    }
    if (proved.invitedOn() == null || proved.invitedOn().plusDays(days).isAfter(proved.examOn())) {
      findings.add(of("PSYCHOLOGIST-027", PsychologistRules.ROW + "invitedOn", days));
    }
    if (!Boolean.TRUE.equals(proved.passed())) {
      findings.add(Finding.of("PSYCHOLOGIST-028", PsychologistRules.ROW + "passed"));
    }
  }

  /** Whether what is to be suspended, restored, annulled or withdrawn stands so that it can be. */
  List<Finding> standing(CaseRow proceeding, PsychologistProposal asked, PsychologistContent now) {
    LocalDate today = office.today();
    CertificateState state =
        now.certificate(asked.number()).map(one -> one.state(today)).orElse(null);
    boolean stands =
        switch (proceeding.procedure()) {
          case Psychologists.SUSPENSION -> state == CertificateState.IN_FORCE;
          case Psychologists.RESTORATION -> state == CertificateState.SUSPENDED;
          case Psychologists.ANNULMENT ->
              state != null
                  && state != CertificateState.ANNULLED
                  && state != CertificateState.EXPIRED;
          default -> now.right(asked.number()).filter(one -> one.holds(today)).isPresent();
        };
    return stands ? List.of() : List.of(Finding.of("PSYCHOLOGIST-029", PROPOSAL, asked.number()));
  }

  private int parameter(CaseRow proceeding, String code) {
    return Integer.parseInt(text(proceeding, code));
  }

  private String text(CaseRow proceeding, String code) {
    return rulebook.parameter(proceeding.ruleVersionId(), code);
  }

  private static int value(Integer hours) {
    return hours == null ? 0 : hours;
  }

  private static Finding of(String code, String anchor, int... numbers) {
    String[] arguments = new String[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      arguments[i] = Integer.toString(numbers[i]);
    }
    return Finding.of(code, anchor, arguments);
  }
}
