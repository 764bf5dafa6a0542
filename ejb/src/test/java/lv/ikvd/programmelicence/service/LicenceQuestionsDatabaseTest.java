package lv.ikvd.programmelicence.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.programmelicence.service.statistics.LicenceSubjects;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.InquiryReader;
import lv.ikvd.statistics.entity.Period;
import lv.ikvd.statistics.entity.Subject;
import lv.ikvd.statistics.entity.Tally;
import lv.ikvd.statistics.service.Inquiries;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a journalist asks of licences: in force on a day, decided in a period, by what. */
class LicenceQuestionsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);
  private final Programmes programmes = new Programmes(desk);

  @Test
  void licencesAreCountedOnADayAndDecisionsInAPeriodByKindAreaFormAndMunicipality() {
    final LocalDate first = desk.today();
    String school = schools.entry(Schools.name("Jautājumu skola"));
    String lost = programmes.licence(programmes.preschool(school));
    String secondary =
        programmes.licence(
            programmes.input(school, "31016013", "SECONDARY", "PART_TIME", List.of()));
    String refused =
        programmes.apply(programmes.input(school, "21011111", "BASIC", "FULL_TIME", List.of()));
    programmes.decide(refused, "REFUSE", "GROUND_REQUIREMENTS");
    desk.daysLater(40);
    final LocalDate later = desk.today();
    programmes.decide(programmes.loss(lost, "GROUND_REQUEST"), "LOSE_FORCE", "GROUND_REQUEST");

    assertThat(entries(first, "status")).containsExactly(tuple("IN_FORCE", null, 2L));
    assertThat(entries(later.plusDays(1), "status"))
        .containsExactlyInAnyOrder(tuple("IN_FORCE", null, 1L), tuple("LOST", null, 1L));
    assertThat(entries(first, "licence_kind", "area"))
        .containsExactlyInAnyOrder(tuple("PRESCHOOL", "01", 1L), tuple("SECONDARY", "01", 1L));
    assertThat(entries(first, "form", "municipality"))
        .containsExactlyInAnyOrder(
            tuple("FULL_TIME", Schools.RIGA, 1L), tuple("PART_TIME", Schools.RIGA, 1L));
    assertThat(decisions(first, later, "decision"))
        .containsExactlyInAnyOrder(
            tuple("LICENSE", null, 2L), tuple("REFUSE", null, 1L), tuple("LOSE_FORCE", null, 1L));
    assertThat(decisions(first, first, "decision", "licence_kind"))
        .as("a refusal has no licence whose kind could be asked for")
        .containsExactlyInAnyOrder(
            tuple("LICENSE", "PRESCHOOL", 1L),
            tuple("LICENSE", "SECONDARY", 1L),
            tuple("REFUSE", Dimension.NOTHING, 1L));

    Inquiry partTime =
        inquiry("PL_ENTRIES", Period.of(later), Map.of("form", "PART_TIME", "area", "01"));
    assertThat(ask(partTime)).extracting(Tally::now).containsExactly(1L);
    assertThat(records(partTime)).extracting(FactRow::number).containsExactly(secondary);
  }

  private List<Tuple> entries(LocalDate day, String... by) {
    return counted(inquiry("PL_ENTRIES", Period.of(day), Map.of(), by));
  }

  private List<Tuple> decisions(LocalDate from, LocalDate until, String... by) {
    return counted(inquiry("PL_DECISIONS", new Period(from, until), Map.of(), by));
  }

  private List<Tuple> counted(Inquiry inquiry) {
    return ask(inquiry).stream()
        .map(tally -> tuple(tally.first(), tally.second(), tally.now()))
        .toList();
  }

  private static Inquiry inquiry(
      String subject, Period period, Map<String, String> where, String... by) {
    Subject asked =
        new LicenceSubjects()
            .subjects().stream()
                .filter(one -> one.code().equals(subject))
                .findFirst()
                .orElseThrow();
    assertThat(where.entrySet())
        .allSatisfy(
            one ->
                assertThat(asked.find(one.getKey()).orElseThrow().accepts(one.getValue()))
                    .isTrue());
    return new Inquiry(
        asked,
        Stream.of(by).map(name -> asked.find(name).orElseThrow()).toList(),
        where,
        period,
        period.last(),
        null);
  }

  private static List<Tally> ask(Inquiry inquiry) {
    return database.inTransaction(em -> new InquiryReader(em).count(inquiry));
  }

  private static List<FactRow> records(Inquiry inquiry) {
    return database.inTransaction(
        em ->
            new Inquiries(List.of(new LicenceSubjects()), new InquiryReader(em))
                .records(inquiry, PageRequest.first())
                .items());
  }
}
