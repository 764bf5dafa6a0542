package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.service.Procedure;
import lv.ikvd.proceeding.service.ProcedureInfo;
import lv.ikvd.proceeding.service.Procedures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every code that rules and procedures name stands where it is looked up, in both languages. */
class CodesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Path MESSAGES = Path.of("../web/src/main/resources/messages");

  private final CaseDesk desk = new CaseDesk(database);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
CHECK_SOURCE        | select distinct source from rule_check
CHECK_SOURCE        | select distinct source from rule_check where rule_version_id in (select id from rule_version where rule_set = 'CHILD_MINDER_TEMPORARY')
CM_QUALIFICATION    | select distinct unnest(string_to_array(value, ',')) from rule_parameter where code = 'QUALIFICATIONS'
CM_EXCLUSION_GROUND | select distinct code from rule_paragraph where part = 'GROUND' and procedure like 'CM%' and decision_kind = 'EXCLUDE'
CM_REFUSAL_GROUND   | select distinct code from rule_paragraph where part = 'GROUND' and procedure like 'CM%' and decision_kind in ('REFUSE', 'REFUSE_AMENDMENT')
PP_ANNULMENT_GROUND | select distinct code from rule_paragraph where part = 'GROUND' and procedure like 'PP%' and decision_kind = 'ANNUL'
IN_END_GROUND       | select distinct code from rule_paragraph where part = 'GROUND' and procedure in ('IN_STRIKE_OFF', 'IN_EXCLUSION')
IN_PLACE_USE        | select distinct unnest(string_to_array(value, ',')) from rule_parameter where code = 'NO_PLACES'
IN_TYPE             | select distinct unnest(string_to_array(value, ',')) from rule_parameter where code like 'TYPES\\_%'
RC_END_GROUND       | select distinct code from rule_paragraph where part = 'GROUND' and procedure in ('RC_ANNULMENT', 'RC_COMPLETION')
COURSE_PROGRAMME    | select distinct unnest(string_to_array(value, ',')) from rule_parameter where code like 'TRAINING\\_%'
EXPERT_LEVEL_TEXT   | select code from classifier_value where classifier = 'EXPERT_LEVEL'
IN_KIND             | select distinct substr(code, 7) from rule_parameter where code like 'TYPES\\_%'
IN_KIND             | select distinct unnest(string_to_array(value, ',')) from rule_parameter p join rule_version v on v.id = p.rule_version_id where v.rule_set = 'INSTITUTION' and p.code like 'GROUP\\_%'
""")
  void rulesNameWhatTheCodeListHas(String classifier, String codes) {
    assertThat(desk.strings(codes))
        .isNotEmpty()
        .isSubsetOf(
            desk.strings(
                "select code from classifier_value where name_lv <> '' and name_en <> '' and"
                    + " classifier = '"
                    + classifier
                    + "'"));
  }

  /** A ground of the code list that no rule names could never be picked. */
  @ParameterizedTest
  @CsvSource({
    "CM_EXCLUSION_GROUND,REVOKED",
    "CM_REFUSAL_GROUND,-",
    "PP_ANNULMENT_GROUND,GROUND_REVOKED",
    "IN_END_GROUND,GROUND_REVOKED GROUND_REREGISTERED",
    "RC_END_GROUND,GROUND_REVOKED"
  })
  void theCodeListNamesNoGroundBeyondTheRules(String classifier, String made) {
    assertThat(
            desk.strings(
                "select code from classifier_value where classifier = '" + classifier + "'"))
        .filteredOn(code -> !List.of(made.split(" ")).contains(code))
        .isSubsetOf(desk.strings("select code from rule_paragraph where part = 'GROUND'"));
  }

  @Test
  void proceduresAreThoseOfTheRules() {
    List<String> declared =
        desk.in(Procedures.class, p -> p.all().stream().map(ProcedureInfo::code).toList());

    assertThat(desk.strings("select distinct procedure from rule_decision"))
        .containsExactlyInAnyOrderElementsOf(declared);
    assertThat(desk.strings("select distinct procedure from rule_check")).isSubsetOf(declared);
    assertThat(
            desk.strings(
                "select distinct procedure from rule_paragraph where procedure is not null"))
        .isSubsetOf(declared);
  }

  @Test
  void termsAndKindsOfProceduresAreInEveryVersionOfTheirRules() {
    for (ProcedureInfo info : desk.in(Procedures.class, Procedures::all)) {
      Procedure procedure = desk.in(Procedures.class, p -> p.get(info.code()));
      List<String> versions =
          desk.strings(
              "select distinct v.id from rule_version v join rule_decision d on d.rule_version_id = v.id where v.rule_set like '%s%%' and d.procedure = '%s'"
                  .formatted(info.ruleSet(), info.code()));
      assertThat(versions).as("what the law of today knows").isNotEmpty();
      for (String version : versions) {
        assertThat(desk.strings("select code from rule_term where rule_version_id = " + version))
            .contains(info.decisionTerm())
            .containsAll(info.furtherTerms());
        assertThat(
                desk.strings(
                    "select kind from rule_decision where rule_version_id = %s and procedure = '%s'"
                        .formatted(version, info.code())))
            .containsAll(procedure.effects().keySet());
      }
      String own = " where procedure = '" + info.code() + "'";
      assertThat(desk.strings("select code from rule_check" + own))
          .containsAll(procedure.groundsByCheck().keySet());
      assertThat(desk.strings("select code from rule_paragraph" + own + " and part = 'GROUND'"))
          .containsAll(procedure.groundsByCheck().values());
    }
    assertThat(desk.strings("select distinct contest_term from rule_decision"))
        .isSubsetOf(
            desk.strings(
                "select t.code from rule_term t join rule_version v on v.id = t.rule_version_id"
                    + " where v.rule_set = 'APL'"));
  }

  /** A ground stands for a kind of decision that its procedure knows. */
  @Test
  void paragraphsAreForDecisionsThatThereAre() {
    assertThat(
            desk.strings(
"""
select p.code from rule_paragraph p where p.procedure is not null and p.decision_kind is not null
 and not exists (select 1 from rule_decision d where d.rule_version_id = p.rule_version_id
      and d.procedure = p.procedure and d.kind = p.decision_kind)\
"""))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          proceeding  | proceeding.decision.       | select distinct kind from rule_decision
          proceeding  | proceeding.event.DECIDED_  | select distinct kind from rule_decision
          proceeding  | proceeding.source.         | select distinct source from rule_check
          proceeding  | proceeding.source.         | select code from classifier_value where classifier = 'CHECK_SOURCE'
          childminder | childminder.term.          | select distinct code from rule_term t join rule_version v on v.id = t.rule_version_id where v.rule_set like 'CHILD_MINDER%' and code not in ('INFORMATION_ANSWER', 'HEARING_ANSWER')
          proceeding  | proceeding.term.           | select distinct code from rule_term where code in ('INFORMATION_ANSWER', 'HEARING_ANSWER')
          proceeding  | proceeding.term.           | select distinct contest_term from rule_decision
          childminder | childminder.procedure.     | select distinct procedure from rule_decision where procedure like 'CM%'
          privatepractice | privatepractice.procedure. | select distinct procedure from rule_decision where procedure like 'PP%'
          privatepractice | privatepractice.term. | select distinct code from rule_term t join rule_version v on v.id = t.rule_version_id where v.rule_set = 'PRIVATE_PRACTICE' and code not in ('INFORMATION_ANSWER', 'HEARING_ANSWER')
          childminder | childminder.field.         | select distinct field from rule_field where register = 'CHILD_MINDER' and public and field not in ('number', 'status', 'premises')
          institution | institution.procedure. | select distinct procedure from rule_decision where procedure like 'IN\\_%'
          institution | institution.term. | select distinct code from rule_term t join rule_version v on v.id = t.rule_version_id where v.rule_set = 'INSTITUTION' and code not in ('INFORMATION_ANSWER', 'HEARING_ANSWER')
          institution | institution.field. | select distinct field from rule_field where register = 'INSTITUTION'
          scientificinstitution | scientificinstitution.procedure. | select distinct procedure from rule_decision where procedure like 'SC\\_%'
          scientificinstitution | scientificinstitution.term. | select distinct code from rule_term t join rule_version v on v.id = t.rule_version_id where v.rule_set = 'SCIENTIFIC_INSTITUTION' and code not in ('INFORMATION_ANSWER', 'HEARING_ANSWER')
          scientificinstitution | scientificinstitution.field. | select distinct field from rule_field where register = 'SCIENTIFIC_INSTITUTION'
          competence | competence.procedure. | select distinct procedure from rule_decision where procedure like 'CO\\_%'
          competence | competence.term. | select distinct code from rule_term t join rule_version v on v.id = t.rule_version_id where v.rule_set = 'COMPETENCE' and code not in ('INFORMATION_ANSWER', 'HEARING_ANSWER')
          competence | competence.field. | select distinct field from rule_field where register = 'COMPETENCE'
          recognition | recognition.procedure. | select distinct procedure from rule_decision where procedure like 'RC\\_%'
          recognition | recognition.term. | select distinct code from rule_term t join rule_version v on v.id = t.rule_version_id where v.rule_set = 'RECOGNITION' and code not in ('INFORMATION_ANSWER', 'HEARING_ANSWER', 'IMPROVEMENT_ANSWER')
          recognition | recognition.field. | select distinct field from rule_field where register = 'RECOGNITION'
          programmelicence | programmelicence.procedure. | select distinct procedure from rule_decision where procedure like 'PL\\_%'
          programmelicence | programmelicence.term. | select distinct code from rule_term t join rule_version v on v.id = t.rule_version_id where v.rule_set = 'PROGRAMME_LICENCE' and code not in ('INFORMATION_ANSWER', 'HEARING_ANSWER')
          programmelicence | programmelicence.field. | select distinct field from rule_field where register = 'PROGRAMME_LICENCE'
          privatepractice | privatepractice.field. | select distinct field from rule_field where register = 'PRIVATE_PRACTICE' and public and field <> 'number'
          """)
  void everyCodeHasItsWordsInBothLanguages(String bundle, String prefix, String codes) {
    List<String> wanted = desk.strings(codes).stream().map(prefix::concat).toList();

    for (String language : List.of("lv", "en")) {
      assertThat(new TreeSet<>(words(bundle + "_" + language).stringPropertyNames()))
          .as(language)
          .containsAll(wanted);
    }
    assertThat(wanted).isNotEmpty();
  }

  private static Properties words(String name) {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }

  @Test
  void theReaderOfWordsFindsWords() {
    assertThat(Stream.of("lv", "en").map(l -> words("proceeding_" + l).size()))
        .allSatisfy(size -> assertThat(size).isGreaterThan(100));
  }
}
