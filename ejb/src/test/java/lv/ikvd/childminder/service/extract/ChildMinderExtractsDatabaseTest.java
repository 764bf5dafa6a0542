package lv.ikvd.childminder.service.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.childminder.entity.Confirmation;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.ChildMinderRegister;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.service.DocumentKinds;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.TestPapers;
import lv.ikvd.issuance.service.extract.ExtractSources;
import lv.ikvd.issuance.service.extract.Extracts;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.registry.entity.EntryRowRepository;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.registry.entity.RegisterEntryRepository;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterCatalog;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;
import lv.ikvd.rulebook.entity.RuleVersions;
import lv.ikvd.rulebook.entity.Rules;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.service.CurrentUser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Extracts from their issue to their verification, with the real PDF. */
class ChildMinderExtractsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String HOSTILE = "<b>Zane</b> ${x} Ķēniņa";

  private static long holder;
  private static long address;

  private final List<String> looks = new ArrayList<>();
  private final TestTransactions transactions = new TestTransactions(database);
  private final TestNode node = new TestNode(transactions);
  private final IssuedDocumentRepository issued =
      new IssuedDocumentRepository(transactions.entityManager());
  private final Documents documents =
      new Documents(new DocumentRepository(transactions.entityManager()));
  private final ChildMinderRepository contents =
      new ChildMinderRepository(transactions.entityManager());
  private Instant now = Instant.parse("2026-03-10T08:00:00Z");

  @Test
  void saysWhatTheRegisterSaysAndIsRenderedFromThat() {
    RecordedVersion entry = register("Zane Ķēniņa", "2026-03-01");
    at("2026-03-20T07:05:00Z");
    IssuedRow extract = issue(entry.number(), null);

    assertThat(extract.number()).matches("IZZ-2026-\\d{6}");
    assertThat(extract.entryVersionId()).isEqualTo(entry.versionId());
    assertThat(looks).containsExactly("DOCUMENT INQUIRY ENTRY [" + entry.entryId() + "]");
    assertThat(pdf(extract))
        .contains("IZZIŅA")
        .contains("Nr. " + extract.number())
        .contains("Ieraksta numurs " + entry.number())
        .contains("Statuss reģistrēts")
        .contains("Sniedzējs Zane Ķēniņa")
        .contains("Pakalpojuma vieta Ogļu iela 15, Jelgava, LV-3001 (sniedzēja dzīvesvieta)")
        .contains("01.03.2026. Reģistrēts MK noteikumu Nr. 404 12. punkts")
        .contains("Reģistra tiesiskais pamats: Bērnu tiesību aizsardzības likuma 50.³ pants")
        .contains("2026. gada 20. martā plkst. 09.05")
        .contains("https://ikvis.example/ikvis/public/verify/" + extract.number())
        .doesNotContain("DUBLIKĀTS");
    assertThat(verify(extract)).isEqualTo("VALID childminder.status.REGISTERED");
  }

  @Test
  void holdsNoLongerOnceTheProviderIsExcluded() {
    RecordedVersion entry = register("Anna Ozola", "2026-03-01");
    IssuedRow extract = issue(entry.number(), null);
    at("2026-03-25T08:00:00Z");
    record(
        entry,
        "2026-04-01",
        content("Anna Ozola").excluded(LocalDate.of(2026, 4, 1), "OWN_REQUEST"));
    assertThat(verify(extract))
        .as("until it takes effect")
        .isEqualTo("VALID childminder.status.REGISTERED");

    at("2026-04-01T08:00:00Z");
    assertThat(verify(extract)).isEqualTo("INVALID childminder.status.EXCLUDED");
    IssuedRow after = issue(entry.number(), null);
    assertThat(pdf(after))
        .contains("Statuss izslēgts (01.04.2026.)")
        .contains("01.04.2026. Izslēgts no reģistra");
    assertThat(verify(after)).isEqualTo("VALID childminder.status.EXCLUDED");

    IssuedRow ofThePast = issue(entry.number(), LocalDate.of(2026, 3, 31));
    assertThat(pdf(ofThePast)).contains("Statuss reģistrēts").doesNotContain("Izslēgts no");
    assertThat(verify(ofThePast)).isEqualTo("VALID childminder.status.EXCLUDED");
  }

  @Test
  void holdsNoLongerOnceWhatItShowsHasChanged() {
    RecordedVersion entry = register("Līga Šķēle", "2026-03-01");
    IssuedRow extract = issue(entry.number(), null);
    at("2026-03-12T08:00:00Z");
    record(
        entry, "2026-03-12", content("Līga Šķēle").confirmed(LocalDate.of(2026, 3, 12), "HOLDER"));
    assertThat(verify(extract)).isEqualTo("VALID childminder.status.REGISTERED");

    at("2026-03-13T08:00:00Z");
    record(
        entry,
        "2026-03-13",
        content("Līga Kalniņa").confirmed(LocalDate.of(2026, 3, 12), "HOLDER"));
    assertThat(verify(extract)).isEqualTo("INVALID childminder.extract.CHANGED");
    assertThat(pdf(issue(entry.number(), null)))
        .contains("12.03.2026. Apstiprināti ieraksta dati")
        .contains("13.03.2026. Mainīts: nosaukums vai vārds");
  }

  @Test
  void aDuplicateSaysWhatTheOriginalSaid() {
    RecordedVersion entry = register(HOSTILE, "2026-03-01");
    IssuedRow original = issue(entry.number(), null);
    at("2026-03-13T08:00:00Z");
    record(entry, "2026-03-13", content("Cits Nosaukums"));
    IssuedRow duplicate = transactions.requiresNew(() -> extracts().duplicate(original.number()));

    assertThat(pdf(duplicate))
        .contains("DUBLIKĀTS")
        .contains("Dublikāts izziņai Nr. " + original.number())
        .contains("Sniedzējs " + HOSTILE)
        .contains("Nr. " + duplicate.number());
    assertThat(looks).hasSize(2);
    assertThat(verify(duplicate)).isEqualTo("INVALID childminder.extract.CHANGED");
    assertThatThrownBy(() -> transactions.requiresNew(() -> extracts().duplicate("LEM-1")))
        .hasMessage("ISSUANCE-001");
  }

  @Test
  void refusesADayOfWhichTheRegisterSaysNothing() {
    RecordedVersion entry = register("Zane Ķēniņa", "2026-03-01");

    assertThatThrownBy(() -> issue(entry.number(), LocalDate.of(2026, 2, 28)))
        .hasMessage("ISSUANCE-031");
    assertThatThrownBy(() -> issue(entry.number(), LocalDate.of(2026, 3, 11)))
        .hasMessage("ISSUANCE-030");
    assertThatThrownBy(() -> issue("BUP-999999", null)).hasMessage("REGISTRY-001");
  }

  private void at(String moment) {
    now = Instant.parse(moment);
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneId.of("Europe/Riga"));
  }

  private RecordedVersion register(String name, String from) {
    transactions.requiresNew(this::holder);
    return record(null, from, content(name));
  }

  private void holder() {
    if (holder == 0) {
      holder =
          new PartyRepository(transactions.entityManager())
              .add(
                  new PersonCommand(
                      null,
                      "Zane",
                      "Ķēniņa",
                      LocalDate.of(1980, 2, 29),
                      null,
                      PartySource.OFFICIAL,
                      LocalDate.of(2020, 1, 1)),
                  now)
              .id();
      address = 1;
      transactions
          .entityManager()
          .createNativeQuery(
              "insert into address (id, line, postal_code, search_key)"
                  + " values (1, 'Ogļu iela 15, Jelgava', 'LV-3001', 'oglu iela 15 jelgava')")
          .executeUpdate();
    }
  }

  private RecordedVersion record(RecordedVersion of, String from, ChildMinderContent content) {
    VersionDraft draft =
        new VersionDraft(
            "CHILD_MINDER",
            of == null ? null : of.entryId(),
            holder,
            LocalDate.parse(from),
            null,
            Way.OFFICIAL_ENTRY,
            "MK noteikumu Nr. 404 12. punkts",
            null,
            null,
            content);
    return transactions.requiresNew(
        () ->
            new RegisterWriter(
                    new RegisterCatalog(List.of(new ChildMinderRegister(contents))),
                    new RegisterEntryRepository(transactions.entityManager()),
                    new NumberSeriesRepository(transactions.entityManager()),
                    new Registrar(),
                    clock(),
                    new TestEvent<>())
                .record(draft));
  }

  private static ChildMinderContent content(String name) {
    return new ChildMinderContent(
        "NATURAL_PERSON",
        name,
        new Proposal(
            ServiceKind.FULL,
            Regime.GENERAL,
            null,
            null,
            Contacts.NONE,
            null,
            null,
            List.of(new Place(PlaceKind.PROVIDER_HOME, address, null, null, null, null)),
            List.of()),
        null,
        new Confirmation(LocalDate.of(2026, 3, 1), "DECISION"));
  }

  private IssuedRow issue(String entry, LocalDate asOn) {
    return transactions.requiresNew(() -> extracts().issue("CHILD_MINDER", entry, asOn));
  }

  private Extracts extracts() {
    return new Extracts(
        new EntryRowRepository(transactions.entityManager()),
        new ExtractSources(List.of(composer())),
        issuance(),
        new SeenLooks(),
        clock());
  }

  private ExtractComposer composer() {
    return new ExtractComposer(
        new EntryRowRepository(transactions.entityManager()),
        contents,
        new Rulebook(
            new RuleVersions(transactions.entityManager()),
            new Rules(transactions.entityManager())));
  }

  private DocumentKinds kinds() {
    return new DocumentKinds(
        List.of(
            new ExtractKind(
                composer(), new PublicAddress("https://ikvis.example/ikvis"), clock())));
  }

  private Issuance issuance() {
    return new Issuance(
        issued,
        kinds(),
        new NumberSeriesRepository(transactions.entityManager()),
        node.queue(),
        clock(),
        () -> "Anna Ozola");
  }

  private String verify(IssuedRow document) {
    VerificationRow answer =
        transactions.requiresNew(() -> issuance().verify(document.number())).orElseThrow();
    return answer.standing() + " " + answer.status();
  }

  private String pdf(IssuedRow row) {
    node.work(
        new TestPapers(transactions.entityManager(), node, new TestEvent<>()).rendering(kinds()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    transactions.requiresNew(
        () -> {
          try {
            documents.write(issued.find(row.id()).orElseThrow().documentId(), bytes);
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

  private static final class Registrar extends CurrentUser {
    @Override
    public String name() {
      return "Anna Ozola";
    }
  }

  private final class SeenLooks extends Looks {
    @Override
    public void record(
        LookKind kind, String purpose, String type, Collection<Long> ids, Long proceedingId) {
      looks.add(kind + " " + purpose + " " + type + " " + ids);
    }
  }
}
