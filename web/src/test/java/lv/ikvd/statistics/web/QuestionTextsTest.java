package lv.ikvd.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.childminder.service.statistics.ChildMinderSubjects;
import lv.ikvd.institution.service.statistics.InstitutionSubjects;
import lv.ikvd.privatepractice.service.statistics.PrivatePracticeSubjects;
import lv.ikvd.programmelicence.service.statistics.LicenceSubjects;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.list.TableFile;
import lv.ikvd.statistics.entity.Dimension;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.Period;
import lv.ikvd.statistics.entity.Subject;
import lv.ikvd.statistics.service.Answer;
import lv.ikvd.statistics.service.Answer.Count;
import lv.ikvd.worktime.entity.RigaClock;
import org.junit.jupiter.api.Test;

class QuestionTextsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
  private static final ZonedDateTime NOW =
      Instant.parse("2026-11-28T20:15:00Z").atZone(RigaClock.ZONE);
  private static final Subject ENTRIES = new ChildMinderSubjects().subjects().get(0);
  private static final Dimension STATUS = ENTRIES.find("status").orElseThrow();
  private static final Dimension SINCE = ENTRIES.find("since").orElseThrow();

  @Test
  void whateverCanBeAskedHasItsWordsInBothLanguages() {
    List<Subject> all =
        Stream.of(
                new ChildMinderSubjects(),
                new PrivatePracticeSubjects(),
                new InstitutionSubjects(),
                new LicenceSubjects())
            .flatMap(source -> source.subjects().stream())
            .toList();
    assertThat(all).extracting(Subject::code).hasSize(9).doesNotHaveDuplicates();

    for (Locale locale : List.of(Messages.LATVIAN, Messages.ENGLISH)) {
      for (Subject subject : all) {
        InquiryWords words = words(locale, inquiry(subject, List.of(), Map.of()));
        assertThat(words.subject()).doesNotStartWith("[");
        assertThat(words.definition()).endsWith(".").doesNotStartWith("[");
        for (Dimension dimension : subject.dimensions()) {
          assertThat(words.field(dimension)).doesNotStartWith("[");
          assertThat(dimension.values())
              .allSatisfy(
                  code ->
                      assertThat(new ValueNames().name(locale, dimension, code, DAY))
                          .as(dimension.names() + code)
                          .isNotEqualTo(code));
        }
      }
    }
  }

  @Test
  void aReplySaysWhatIsCountedWhenAndWhereItIsFrom() {
    Inquiry inquiry = inquiry(ENTRIES, List.of(SINCE, STATUS), Map.of("status", "REGISTERED"));
    Answer answer =
        new Answer(
            inquiry,
            List.of("REGISTERED"),
            List.of(
                new Answer.Line("2019", List.of(new Count(1234, 0)), new Count(1234, 0)),
                new Answer.Line("2020", List.of(new Count(0, 7)), new Count(0, 7))),
            List.of(new Count(1234, 7)),
            new Count(1234, 7));

    assertThat(ReplyText.of(answer, words(Messages.LATVIAN, inquiry), NOW).replace('\u00a0', ' '))
        .isEqualTo(
            """
            Bērnu uzraudzības pakalpojuma sniedzēji: reģistrā kopš gada, stāvoklis, 31.12.2020.
            Kopā: 1 234 (gadu iepriekš 7)
            – 2019: 1 234 (gadu iepriekš 0); reģistrēts 1 234
            – 2020: 0 (gadu iepriekš 7)

            Gadu iepriekš: 31.12.2019.
            Atlase: Stāvoklis – reģistrēts
            Kas skaitīts: Pakalpojuma sniedzēji, kas norādītajā dienā ierakstīti reģistrā, katrs vienreiz: reģistrēti vai jau izslēgti.
            Dati: kā zināms 28.11.2026. 22:15
            Avots: Izglītības kvalitātes valsts dienests, Bērnu uzraudzības pakalpojuma sniedzēju reģistrs\
            """);
    assertThat(ReplyText.of(answer, words(Messages.ENGLISH, inquiry), NOW))
        .contains("Total: 1,234 (a year earlier 7)", "Filter: Status – ", "as known at 28.11.2026");
  }

  @Test
  void aFileHasALineForEachNumber() {
    Inquiry inquiry = inquiry(ENTRIES, List.of(STATUS), Map.of());
    Answer answer =
        new Answer(
            inquiry,
            List.of(),
            List.of(new Answer.Line("REGISTERED", List.of(), new Count(12, 3))),
            List.of(),
            new Count(12, 3));

    TableFile file = QuestionExportServlet.file(answer, words(Messages.ENGLISH, inquiry), NOW);

    assertThat(file.head())
        .containsExactly(
            "Status",
            "Number",
            "A year earlier",
            "Day or period",
            "Data",
            "Filter",
            "What is counted");
    assertThat(file.rows()).hasSize(1);
    assertThat(file.rows().get(0)).startsWith("registered", 12L, 3L, "31.12.2020");
  }

  @Test
  void anAddressSaysTheWholeQuestion() {
    Instant known = Instant.parse("2021-01-31T21:59:59Z");
    Inquiry inquiry =
        new Inquiry(
            ENTRIES,
            List.of(SINCE, STATUS),
            Map.of("status", "EXCLUDED"),
            Period.of(DAY),
            DAY,
            known);

    assertThat(InquiryAddress.of("/statistics/question", inquiry))
        .isEqualTo(
            "/statistics/question?count=CM_ENTRIES&by=since&and=status&status=EXCLUDED"
                + "&asOf=31.12.2020&knownOn=31.01.2021");
    assertThat(InquiryAddress.of("/r", inquiry.yearBefore()))
        .as("municipalities stay those of the day")
        .endsWith("&asOf=31.12.2019&knownOn=31.01.2021&areasOn=31.12.2020");
  }

  @Test
  void theNumberOfTheYearBeforeOpensItsOwnRecords() {
    Inquiry inquiry = inquiry(ENTRIES, List.of(STATUS), Map.of());
    Answer answer =
        new Answer(
            inquiry,
            List.of(),
            List.of(
                new Answer.Line("REGISTERED", List.of(), new Count(12, 15)),
                new Answer.Line("EXCLUDED", List.of(), new Count(0, 3))),
            List.of(),
            new Count(12, 18));

    ShownAnswer shown = ShownAnswer.of(answer, words(Messages.LATVIAN, inquiry));

    assertThat(shown.lines().get(0).now().address()).contains("status=REGISTERED&asOf=31.12.2020");
    assertThat(shown.lines().get(0).before().address())
        .contains("status=REGISTERED&asOf=31.12.2019");
    assertThat(shown.lines().get(0).change()).isEqualTo("−3");
    assertThat(shown.lines().get(1).now().address()).as("nothing to open").isNull();
    assertThat(shown.chart().bars()).hasSize(2);
    assertThat(answer.isTelling()).isFalse();
  }

  private static Inquiry inquiry(Subject subject, List<Dimension> by, Map<String, String> where) {
    return new Inquiry(subject, by, where, Period.of(DAY), DAY, null);
  }

  private static InquiryWords words(Locale locale, Inquiry inquiry) {
    return new InquiryWords(locale, inquiry, new ValueNames());
  }
}
