package lv.ikvd.rulebook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.ikvd.competence.service.Competences;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.recognition.service.Recognitions;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.FieldRule;
import lv.ikvd.rulebook.entity.Missed;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.entity.RuleVersions;
import lv.ikvd.rulebook.entity.Rules;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.entity.TermUnit;
import lv.ikvd.scientificinstitution.service.ScientificInstitutions;
import lv.ikvd.worktime.entity.CalendarDays;
import lv.ikvd.worktime.service.LegalTerms;
import lv.ikvd.worktime.service.TermCalculator;
import lv.ikvd.worktime.service.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules that ship with the system say, and that they are whole. */
class RulebookDatabaseTest {

  private static final List<String> PROCEDURES =
      List.of(
          "CM_REGISTRATION",
          "CM_AMENDMENT",
          "CM_EXCLUSION_OWN_REQUEST",
          "CM_EXCLUSION_BAN",
          "CM_EXCLUSION_CEASED",
          "CM_SIGNAL",
          "CM_OFFICIAL_ENTRY");

  private static final List<String> PRACTICE_PROCEDURES =
      List.of("PP_ISSUE", "PP_EXTEND", "PP_REISSUE", "PP_ANNUL");

  /** Rules that belong to no register. */
  private static final Set<String> GENERAL =
      Set.of(Rulebook.APL, "LETTER", "FEE", "COURSE", "EXPERT");

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static void with(Consumer<Rulebook> work) {
    database.run(em -> work.accept(new Rulebook(new RuleVersions(em), new Rules(em))));
  }

  private static List<RuleVersionRow> registerVersions() {
    return database.inTransaction(
        em ->
            new RuleVersions(em)
                .all().stream().filter(version -> !GENERAL.contains(version.ruleSet())).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2018-06-01, 2013-08-10",
    "2019-02-15, 2013-08-10",
    "2019-02-16, 2019-02-16",
    "2020-06-01, 2019-02-16",
    "2026-11-22, 2019-02-16"
  })
  void choosesTheVersionByTheDay(LocalDate day, LocalDate validFrom) {
    with(
        rulebook ->
            assertThat(rulebook.inForce("CHILD_MINDER", day).validFrom()).isEqualTo(validFrom));
  }

  @Test
  void saysSoWhenNoVersionHolds() {
    assertThatThrownBy(
            () ->
                with(
                    rulebook ->
                        rulebook.inForce("CHILD_MINDER_TEMPORARY", LocalDate.of(2021, 1, 1))))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("RULEBOOK-001");
              assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND);
            });
  }

  @Test
  void theChangeOf2019WidensTheQualifications() {
    with(
        rulebook -> {
          long old = rulebook.inForce("CHILD_MINDER", LocalDate.of(2018, 1, 1)).id();
          long now = rulebook.inForce("CHILD_MINDER", LocalDate.of(2020, 1, 1)).id();
          assertThat(rulebook.parameter(old, "QUALIFICATIONS"))
              .doesNotContain("PEDAGOGICAL_STUDIES");
          assertThat(rulebook.parameter(now, "QUALIFICATIONS"))
              .contains("PEDAGOGICAL_STUDIES", "EXPERIENCE_5Y");
          assertThat(rulebook.parameter(now, "EXPERIENCE_YEARS")).isEqualTo("5");
          assertThat(rulebook.parameter(now, "PD_PROGRAMME_HOURS")).isEqualTo("40");
          assertThatThrownBy(() -> rulebook.parameter(old, "EXPERIENCE_YEARS"))
              .isInstanceOf(Problem.class);
        });
  }

  @Test
  void theTermsOfARegistrationAreThoseOfTheRegulation() {
    with(
        rulebook -> {
          long version = rulebook.inForce("CHILD_MINDER", LocalDate.of(2026, 1, 1)).id();
          TermRule decision = rulebook.term(version, "DECISION_REGISTRATION");
          assertThat(decision)
              .extracting(TermRule::amount, TermRule::unit, TermRule::missed, TermRule::maxAmount)
              .containsExactly(30, TermUnit.DAY, Missed.NOTHING, 4);
          assertThat(rulebook.term(version, "ACTIVITY_REGISTRATION").missed())
              .isEqualTo(Missed.LAPSES);
          assertThat(rulebook.term(version, "PUBLICATION"))
              .extracting(TermRule::amount, TermRule::unit)
              .containsExactly(3, TermUnit.WORKING_DAY);
        });
  }

  /** What cannot be decided, contested or written would stop a case on its way. */
  @Test
  void everyProcedureCanBeDecidedAndContestedInEachVersion() {
    for (RuleVersionRow version : registerVersions()) {
      with(
          rulebook -> {
            long apl = rulebook.inForce(Rulebook.APL, version.validFrom()).id();
            for (String procedure : procedures(version)) {
              List<DecisionRule> decisions = rulebook.decisions(version.id(), procedure);
              assertThat(decisions).as(procedure).isNotEmpty();
              assertThat(rulebook.checks(version.id(), procedure)).as(procedure).isNotEmpty();
              for (DecisionRule decision : decisions) {
                assertThat(rulebook.term(apl, decision.contestTerm()).amount()).isPositive();
                assertThat(decision.contestBody()).isNotBlank();
                everyPartIsThere(rulebook, version.id(), decision);
              }
            }
          });
    }
  }

  private static List<String> procedures(RuleVersionRow version) {
    return switch (version.ruleSet()) {
      case "PRIVATE_PRACTICE" -> PRACTICE_PROCEDURES;
      case "INSTITUTION" ->
          List.of(
              "IN_REGISTRATION",
              "IN_AMENDMENT",
              "IN_REREGISTRATION",
              "IN_REORGANISATION",
              "IN_STRIKE_OFF",
              "IN_EXCLUSION",
              "IN_REVOCATION");
      case "PROGRAMME_LICENCE" -> List.of("PL_LICENSING", "PL_AMENDMENT", "PL_LOSS");
      case "PSYCHOLOGIST" -> Psychologists.PROCEDURES;
      case "RECOGNITION" -> Recognitions.PROCEDURES;
      case "SCIENTIFIC_INSTITUTION" -> ScientificInstitutions.PROCEDURES;
      case "COMPETENCE" -> Competences.PROCEDURES;
      case "TEACHING_PERMIT" -> List.of("TP_PERMIT", "TP_ANNULMENT");
      default -> PROCEDURES;
    };
  }

  private static void everyPartIsThere(Rulebook rulebook, long version, DecisionRule decision) {
    Map<ParagraphPart, Long> parts =
        rulebook.paragraphs(version, decision.procedure(), decision.kind()).stream()
            .collect(Collectors.groupingBy(ParagraphRule::part, Collectors.counting()));
    Set<ParagraphPart> ofAnAct =
        EnumSet.complementOf(EnumSet.of(ParagraphPart.GROUND, ParagraphPart.LETTER));
    assertThat(parts).as(decision.toString()).containsKeys(ofAnAct.toArray(ParagraphPart[]::new));
    assertThat(ofAnAct).as(decision.toString()).allMatch(part -> parts.get(part) == 1);
    boolean onAGround = !decision.favourable() && !decision.kind().equals("TERMINATE");
    if (onAGround) {
      assertThat(parts).as(decision.toString()).containsKey(ParagraphPart.GROUND);
    }
  }

  @Test
  void everyParagraphCanBeFilled() {
    Map<String, String> sample =
        ParagraphText.PLACEHOLDERS.keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> "vērtība"));
    for (RuleVersionRow version : registerVersions()) {
      List<ParagraphRule> paragraphs =
          database.inTransaction(em -> new Rules(em).paragraphs(version.id()));
      assertThat(paragraphs).hasSizeGreaterThan(30);
      assertThat(paragraphs)
          .allSatisfy(
              paragraph ->
                  assertThat(ParagraphText.of(paragraph.textLv()).fill(sample))
                      .doesNotContain("{", "}")
                      .doesNotContain("  "));
    }
  }

  @Test
  void theTemporaryRegimeAsksForLessAndSaysForWhom() {
    with(
        rulebook -> {
          LocalDate day = LocalDate.of(2022, 6, 1);
          long general = rulebook.inForce("CHILD_MINDER", day).id();
          RuleVersionRow temporary = rulebook.inForce("CHILD_MINDER_TEMPORARY", day);
          List<String> checks = codes(rulebook.checks(temporary.id(), "CM_REGISTRATION"));
          assertThat(codes(rulebook.checks(general, "CM_REGISTRATION")))
              .startsWith("IDENTITY")
              .contains("QUALIFICATION", "FIRST_AID");
          assertThat(checks)
              .contains("TEMPORARY_PROTECTION", "CRIMINAL_RECORD")
              .doesNotContain("QUALIFICATION", "FIRST_AID");
          assertThat(rulebook.parameter(temporary.id(), "REGIME")).isEqualTo("TEMPORARY");
          assertThat(temporary.verified()).isFalse();
          assertThat(rulebook.paragraph(temporary.id(), "REGISTER_OPERATIVE").textLv())
              .endsWith("Pakalpojumu drīkst sniegt tikai Ukrainas civiliedzīvotāju bērniem.");
        });
  }

  private static List<String> codes(List<CheckRule> checks) {
    return checks.stream().map(CheckRule::code).toList();
  }

  @Test
  void neverPublishesWhatIdentifiesAPerson() {
    with(
        rulebook -> {
          List<FieldRule> fields = rulebook.fields("CHILD_MINDER", LocalDate.of(2026, 1, 1));
          assertThat(fields).extracting(FieldRule::field).doesNotHaveDuplicates().hasSize(27);
          assertThat(fields)
              .filteredOn(FieldRule::published)
              .extracting(FieldRule::field)
              .contains("displayName", "serviceKind", "municipality")
              .doesNotContain("personalCode", "homeAddress", "qualification");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTERED_POST, 2026-11-13, 2026-11-20",
    "REGISTERED_POST, 2026-11-14, 2026-11-21", // a Saturday: the fiction does not move
    "POST, 2026-11-13, 2026-11-21",
    "E_ADDRESS, 2026-11-13, 2026-11-17",
    "EMAIL, 2026-11-17, 2026-11-20", // over 18 November
    "IN_PERSON, 2026-11-18, 2026-11-18"
  })
  void knowsWhenALetterCountsAsNotified(String channel, LocalDate sent, LocalDate deemed) {
    database.run(em -> assertThat(terms(em).notified(channel, sent).dueOn()).isEqualTo(deemed));
  }

  @Test
  void givesAYearToContestWhenTheActSaysNothing() {
    database.run(
        em -> {
          LocalDate notified = LocalDate.of(2026, 11, 20);
          Rulebook rulebook = new Rulebook(new RuleVersions(em), new Rules(em));
          DecisionRule refusal =
              rulebook.decision(
                  rulebook.inForce("CHILD_MINDER", notified).id(), "CM_REGISTRATION", "REFUSE");
          assertThat(terms(em).contest(refusal, notified, true).dueOn()).isEqualTo("2026-12-21");
          assertThat(terms(em).contest(refusal, notified, false).dueOn()).isEqualTo("2027-11-22");
        });
  }

  private static LegalTerms terms(EntityManager em) {
    return new LegalTerms(
        new Rulebook(new RuleVersions(em), new Rules(em)),
        new TermCalculator(new WorkCalendar(new CalendarDays(em))));
  }

  @Test
  void refusesOverlappingVersionsInTheDatabase() {
    assertThatThrownBy(
            () ->
                database.sql(
                    "insert into rule_version (id, rule_set, valid_from, valid_to, citation,"
                        + " title_lv, title_en, verified) values (9999, 'CHILD_MINDER',"
                        + " '2015-01-01', '2016-01-01', 'x', 'x', 'x', false)"))
        .hasMessageContaining("rule_version_no_overlap");
  }
}
