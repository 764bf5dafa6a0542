package lv.ikvd.childminder.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.childminder.service.statistics.Histories.Made;
import lv.ikvd.childminder.service.statistics.Histories.Provider;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.Period;
import lv.ikvd.statistics.service.Answer;
import lv.ikvd.statistics.service.CountByHand;
import lv.ikvd.statistics.service.CountByHand.Fact;
import lv.ikvd.statistics.service.InquiryTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about providers, held against a count by hand over random histories. */
class ChildMinderQuestionsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final int PROVIDERS = 240;
  private static final int QUESTIONS = 200;
  private static final LocalDate REFORM = LocalDate.of(2021, 7, 1);
  private static final LocalDate MADONA = LocalDate.of(2025, 7, 1);
  private static final LocalDate TODAY = LocalDate.of(2021, 11, 28);

  private static final Histories histories = new Histories(20261128, PROVIDERS);
  private static final CountByHand byHand =
      new CountByHand(database, new ChildMinderSubjects(), ChildMinderQuestionsDatabaseTest::facts);

  @BeforeAll
  static void register() {
    new HistoryRows(database).write(histories);
    database.sql(
        """
        insert into decision_effect (decision_id, entry_id, entry_version_id)
        select d.id, v.entry_id, v.id from decision d join proceeding p on p.id = d.proceeding_id
          join register_entry_version v on v.entry_id = p.entry_id and v.version_no = 1 where d.kind = 'REGISTER'
        """);
  }

  @Test
  void eachNumberIsWhatACountByHandGives() {
    questions(QUESTIONS).forEach(byHand::assertNumbers);
  }

  @Test
  void eachNumberOpensToWhatItCounts() {
    questions(25).forEach(byHand::assertRecords);
  }

  @Test
  void aMunicipalityIsThatOfTheDayAskedFor() {
    assertThat(areas(LocalDate.of(2021, 6, 30)))
        .contains("0010000", "0420200", "0424701", "0604300", "0701800");
    assertThat(areas(LocalDate.of(2021, 12, 31)))
        .contains("0001000", "0026000", "0604300", "0055000")
        .doesNotContain("0010000", "0420200", "0424701", "0701800");
    assertThat(areas(LocalDate.of(2026, 1, 1))).contains("0038001").doesNotContain("0055000");
  }

  @Test
  void linesStandAsOneReadsThem() {
    Answer decisions = answer(terms("CM_DECISIONS", "month", "decision", Map.of()));
    assertThat(decisions.lines()).extracting(Answer.Line::value).isSorted().hasSizeGreaterThan(6);
    assertThat(decisions.columns()).containsExactly("REGISTER", "REFUSE", "AMEND", "EXCLUDE");

    Answer areas = answer(terms("CM_ENTRIES", "municipality", null, Map.of()));
    List<Answer.Line> named = areas.lines().subList(0, areas.lines().size() - 1);
    assertThat(areas.lines().get(named.size()).value()).as("without one").isEqualTo("-");
    assertThat(named)
        .extracting(line -> -line.sum().now())
        .as("from the most")
        .isSorted()
        .hasSizeGreaterThan(3);
  }

  @Test
  void whatTheAddressDoesNotSayIsUsual() {
    Inquiry day = byHand.ask(all -> all.inquiry(terms("CM_ENTRIES", null, null, Map.of())));
    assertThat(day.period()).isEqualTo(Period.of(TODAY));
    assertThat(day.areasOn()).isEqualTo(TODAY);
    Inquiry year = byHand.ask(all -> all.inquiry(terms("CM_DECISIONS", null, null, Map.of())));
    assertThat(year.period()).isEqualTo(new Period(LocalDate.of(2021, 1, 1), TODAY));
    assertThat(period(LocalDate.of(2019, 3, 1), null))
        .as("to the end of its year")
        .isEqualTo(new Period(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource({
    "NOTHING,,,,, STATISTICS-001",
    "CM_ENTRIES, month,,,, STATISTICS-002",
    "CM_ENTRIES, status, status,,, STATISTICS-005",
    "CM_ENTRIES,,, status, registered, STATISTICS-003",
    "CM_ENTRIES,,, municipality, Rīga, STATISTICS-003",
    "CM_DECISIONS,,, year, 20, STATISTICS-003",
    "CM_DECISIONS,,, month, 2020-13, STATISTICS-003",
    "CM_DECISIONS,,, service, FULL, STATISTICS-002"
  })
  void whatCannotBeAskedIsRefused(
      String subject, String by, String and, String field, String value, String code) {
    Map<String, String> where = field == null ? Map.of() : Map.of(field, value);

    assertThatThrownBy(() -> byHand.ask(all -> all.inquiry(terms(subject, by, and, where))))
        .isInstanceOf(Problem.class)
        .hasMessage(code);
  }

  @Test
  void aPeriodEndsAfterItBegins() {
    assertThatThrownBy(() -> period(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 1, 31)))
        .hasMessage("STATISTICS-004");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2021-12-31, 2020-01-01, 2020-12-31",
    "2021-02-01, 2021-02-28, 2020-02-01, 2020-02-29",
    "2020-02-29, 2020-03-15, 2019-02-28, 2019-03-15",
    "2020-02-01, 2020-02-29, 2019-02-01, 2019-02-28"
  })
  void theYearBeforeHasTheSameMonths(
      LocalDate first, LocalDate last, LocalDate firstBefore, LocalDate lastBefore) {
    assertThat(new Period(first, last).yearBefore()).isEqualTo(new Period(firstBefore, lastBefore));
  }

  private static List<Inquiry> questions(int many) {
    Histories draw = new Histories(7, 1);
    List<Inquiry> questions = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      questions.add(byHand.draw(draw.day().plusDays(300), draw.moment()));
    }
    return questions;
  }

  private static List<Fact> facts(Inquiry inquiry, Period period) {
    return inquiry.subject().facts().stock()
        ? entries(inquiry, period.last())
        : decisions(inquiry, period);
  }

  private static List<Fact> entries(Inquiry inquiry, LocalDate day) {
    List<Fact> facts = new ArrayList<>();
    for (Provider provider : histories.providers()) {
      provider
          .on(day, inquiry.knownAt())
          .ifPresent(
              state ->
                  facts.add(
                      new Fact(
                          provider.number(),
                          Map.of(
                              "status",
                              state.registered() ? "REGISTERED" : "EXCLUDED",
                              "municipality",
                              area(Histories.municipality(provider.id()), inquiry.areasOn()),
                              "provider",
                              provider.party(),
                              "service",
                              Histories.service(provider.id()),
                              "regime",
                              "GENERAL",
                              "since",
                              String.valueOf(provider.events().get(0).from().getYear())))));
    }
    return facts;
  }

  private static List<Fact> decisions(Inquiry inquiry, Period period) {
    List<Fact> facts = new ArrayList<>();
    for (Made made : histories.standing(inquiry.knownAt())) {
      if (!made.on().isBefore(period.first()) && !made.on().isAfter(period.last())) {
        int provider =
            Integer.parseInt(made.number().substring(made.number().lastIndexOf('-') + 1));
        Map<String, String> values = new HashMap<>();
        values.put("decision", made.kind());
        values.put("procedure", "CM_REGISTRATION");
        values.put("provider", made.party());
        values.put("year", String.valueOf(made.on().getYear()));
        values.put("month", YearMonth.from(made.on()).toString());
        values.put(
            "municipality",
            made.kind().equals("REGISTER")
                ? area(Histories.municipality(provider), inquiry.areasOn())
                : "-");
        facts.add(new Fact(made.number(), values));
      }
    }
    return facts;
  }

  /** What became of the municipalities of the histories, as the law has it. */
  private static String area(String code, LocalDate on) {
    if (on.isBefore(REFORM)) {
      return code;
    }
    return switch (code) {
      case "0010000" -> "0001000";
      case "0420200", "0424701" -> "0026000";
      case "0701800" -> on.isBefore(MADONA) ? "0055000" : "0038001";
      default -> code;
    };
  }

  private static List<String> areas(LocalDate on) {
    InquiryTerms terms =
        new InquiryTerms(
            "CM_ENTRIES", List.of("municipality"), Map.of(), null, null, on, null, null, TODAY);
    return answer(terms).lines().stream().map(Answer.Line::value).toList();
  }

  private static InquiryTerms terms(
      String subject, String by, String and, Map<String, String> where) {
    return new InquiryTerms(
        subject, Arrays.asList(by, and), where, null, null, null, null, null, TODAY);
  }

  private static Period period(LocalDate from, LocalDate until) {
    InquiryTerms terms =
        new InquiryTerms("CM_DECISIONS", List.of(), Map.of(), from, until, null, null, null, TODAY);
    return byHand.ask(inquiries -> inquiries.inquiry(terms)).period();
  }

  private static Answer answer(InquiryTerms terms) {
    return byHand.ask(inquiries -> inquiries.answer(inquiries.inquiry(terms)));
  }
}
