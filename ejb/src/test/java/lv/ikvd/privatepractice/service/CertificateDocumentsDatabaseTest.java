package lv.ikvd.privatepractice.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.privatepractice.service.certificate.CertificateKind;
import lv.ikvd.privatepractice.service.certificate.Certificates;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Certificates as documents: from the decision to the notice, and what anyone learns of them. */
class CertificateDocumentsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Practices practices = new Practices(desk);

  @Test
  void isIssuedWithTheDecisionAndSentWithIt() {
    String number = practices.apply("Angļu valoda pirmsskolā").get(0);
    String decision = practices.decide(number, "ISSUE", null);
    String entry = desk.row(number).entryNumber();
    desk.work();

    IssuedRow certificate = only(entry);
    assertThat(certificate.number())
        .isEqualTo(practices.view(entry).content().certificate().number());
    assertThat(pdf(certificate))
        .contains("PEDAGOGA PRIVĀTPRAKSES UZSĀKŠANAS SERTIFIKĀTS Nr. " + certificate.number())
        .contains("Pedagogs " + practices.view(entry).teacher())
        .contains("Interešu izglītības programma Angļu valoda pirmsskolā")
        .contains("Mērķauditorija Bērni, jaunieši, pieaugušie")
        .contains("Tematiskā joma Valodu programmas")
        .contains("Prakses vieta Rīga")
        .contains("komisija 2026. gada 2. martā pieņēma lēmumu Nr. " + decision)
        .contains("02.03.2026. – 01.03.2029.")
        .contains("Ministru kabineta 2016. gada 25. oktobra noteikumi Nr. 682")
        .contains("https://ikvis.example/ikvis/public/verify/" + certificate.number());
    assertThat(verify(certificate)).isEqualTo("VALID IN_FORCE");
    assertThat(notices(number)).containsExactly("decision-" + decision + " 1");
    assertThat(body(decision)).contains("Lēmumam pievienots dokuments Nr. " + certificate.number());
    assertThat(desk.told(number)).containsOnlyOnce("NOTICE_PREPARED");
  }

  @Test
  void isIssuedOnceHoweverOftenTheWorkIsRepeated() {
    String number = practices.apply("Zīmēšana").get(0);
    practices.decide(number, "ISSUE", null);
    desk.work();
    List<String> written = written(number);

    database.sql("update work_item set done_at = null where kind = 'DOCUMENT_RENDER'");
    desk.work();

    assertThat(written(number)).isEqualTo(written);
    assertThat(written).hasSize(2 + 2 + 1 + 1 + 2);
  }

  @Test
  void aRefusalGivesNone() {
    String number = practices.apply("Zīmēšana").get(0);
    String decision = practices.decide(number, "REFUSE_ISSUE", "GROUND_PROGRAMME");
    desk.work();

    assertThat(notices(number)).containsExactly("decision-" + decision + " 0");
    assertThat(body(decision)).doesNotContain("pievienots");
  }

  @Test
  void anExtensionHoldsWhenTheOldOneHasEnded() {
    String entry = practices.entry("Angļu valoda");
    practices.decide(practices.extension(entry, "Angļu valoda"), "EXTEND", null);
    desk.work();

    assertThat(ofEntry(entry))
        .extracting(this::verify)
        .containsExactly("VALID IN_FORCE", "NOT_YET NOT_YET");
    assertThat(practices.view(entry).history())
        .as("the first holds until the second begins")
        .extracting(line -> line.replaced())
        .containsExactly(false, false);
  }

  @Test
  void anotherNameGivesOneForEachTermAndReplacesTheFirst() {
    String entry = practices.entry("Angļu valoda");
    practices.decide(practices.extension(entry, "Angļu valoda"), "EXTEND", null);
    desk.daysLater(30);
    String number =
        desk.in(
                PracticeApplications.class,
                a ->
                    a.reissue(
                        entry,
                        desk.today(),
                        IntakeChannel.E_ADDRESS,
                        Practices.teacher("Inga", "Kalniņa", practices.teacher().personalCode())))
            .number();
    practices.decide(number, "REISSUE", null);
    desk.work();

    List<IssuedRow> all = ofEntry(entry);
    assertThat(all).hasSize(4);
    assertThat(verify(all.get(0))).isEqualTo("INVALID REPLACED " + all.get(2).number());
    assertThat(verify(all.get(2))).isEqualTo("VALID IN_FORCE");
    assertThat(verify(all.get(3))).isEqualTo("NOT_YET NOT_YET");
    assertThat(pdf(all.get(2))).contains("Pedagogs Inga Kalniņa");
    assertThat(notices(number).get(0)).as("both go with the decision").endsWith(" 2");
  }

  @Test
  void anAmendedDecisionGivesAnotherThatIsSentByItself() {
    String number = practices.apply("Angļu valoda").get(0);
    String decision = practices.decide(number, "ISSUE", null);
    String entry = desk.row(number).entryNumber();
    desk.work();
    desk.daysLater(10);
    amend(decision);
    desk.work();

    List<IssuedRow> both = ofEntry(entry);
    assertThat(verify(both.get(0))).isEqualTo("INVALID REPLACED " + both.get(1).number());
    assertThat(verify(both.get(1))).isEqualTo("VALID IN_FORCE");
    assertThat(practices.view(entry).history())
        .as("the newest first")
        .extracting(line -> line.replaced())
        .containsExactly(false, true);
    assertThat(notices(number))
        .contains("decision-" + decision + " 1", "document-" + both.get(1).number() + " 0");
  }

  @Test
  void holdsNoLongerOnceItIsAnnulledOrHasExpired() {
    String entry = practices.entry("Angļu valoda");
    String annulment =
        desk.in(
                PracticeApplications.class,
                a -> a.requestAnnulment(entry, desk.today(), IntakeChannel.EMAIL))
            .number();
    practices.decide(annulment, "ANNUL", "GROUND_OWN_REQUEST");
    assertThat(verify(only(entry))).isEqualTo("INVALID ANNULLED");

    desk.daysLater(-1640);
    assertThat(verify(only(practices.entry("Spāņu valoda")))).isEqualTo("INVALID EXPIRED");
  }

  @Test
  void aDuplicateSaysTheSameAndIsMarked() {
    String entry = practices.entry("Angļu valoda");
    IssuedRow original = only(entry);
    IssuedRow duplicate = desk.in(Certificates.class, c -> c.duplicate(original.number()));
    desk.work();

    assertThat(duplicate.number()).isEqualTo(original.number() + "-D1");
    assertThat(pdf(duplicate))
        .contains("DUBLIKĀTS")
        .contains("Dublikāts sertifikātam Nr. " + original.number());
    assertThat(verify(duplicate)).isEqualTo("VALID IN_FORCE");
    assertThatThrownBy(() -> desk.in(Certificates.class, c -> c.duplicate("LEM-1")))
        .hasMessage("ISSUANCE-001");
  }

  private void amend(String decision) {
    new Decisions(desk).contest(decision, ContestOutcome.AMENDED, null);
  }

  private IssuedRow only(String entry) {
    List<IssuedRow> all = ofEntry(entry);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private List<IssuedRow> ofEntry(String entry) {
    long id =
        Long.parseLong(
            desk.strings("select id from register_entry where number = '" + entry + "'").get(0));
    return desk.in(Issuance.class, i -> i.ofEntry(id)).stream()
        .filter(document -> document.kind().equals(CertificateKind.CODE))
        .toList();
  }

  private String verify(IssuedRow document) {
    VerificationRow answer =
        desk.in(Issuance.class, i -> i.verify(document.number())).orElseThrow();
    assertThat(answer.kind()).isEqualTo(CertificateKind.CODE);
    return answer.standing() + answer.status().replace("privatepractice.certificate.", " ");
  }

  /** Key of each notice of a case, and how many documents are enclosed. */
  private List<String> notices(String number) {
    return desk.strings(
        "select n.key || ' ' || (select count(*) from notice_enclosure e where e.notice_id = n.id)"
            + " from notice n where n.kind <> 'LETTER' and n.proceeding_id = "
            + desk.row(number).id()
            + " order by n.id");
  }

  private String body(String decision) {
    return desk.strings("select body from notice where key = 'decision-" + decision + "'").get(0);
  }

  /** All that stands on paper in a case. */
  private List<String> written(String number) {
    String of = " where proceeding_id = " + desk.row(number).id();
    return desk.strings(
        "select number from issued_document"
            + of
            + " union all select document_id::text from issued_document_file where"
            + " issued_document_id in (select id from issued_document"
            + of
            + ") union all select key from notice"
            + of
            + " union all select e.document_id::text from notice_enclosure e join notice n on n.id"
            + " = e.notice_id"
            + of
            + " union all select title from case_document"
            + of
            + " and direction = 'OUT'");
  }

  private String pdf(IssuedRow row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long file = desk.in(Issuance.class, i -> i.get(row.id())).documentId();
    desk.run(
        Documents.class,
        d -> {
          try {
            d.write(file, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
