package lv.ikvd.childminder.service.erasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.ikvd.campaign.service.Office;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.EntryUpdates;
import lv.ikvd.childminder.service.PartyKeptByEntries;
import lv.ikvd.consultation.service.ConsultationErasure;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.issuance.service.IssuedToErased;
import lv.ikvd.notice.service.NoticesOfErased;
import lv.ikvd.notice.service.PartyKeptByNotices;
import lv.ikvd.party.service.DraftsOfErased;
import lv.ikvd.party.service.Parties;
import lv.ikvd.party.service.PartyChangesAudited;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.deciding.PartyKeptByCases;
import lv.ikvd.proceeding.service.erasing.CaseErasure;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;
import lv.ikvd.registry.service.log.LogKey;
import lv.ikvd.registry.service.log.LogReport;
import lv.ikvd.registry.service.log.LogVerifier;
import lv.ikvd.registry.service.log.LogWriter;
import lv.ikvd.registry.service.log.TreeHeads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is erased is found in no text of the database, and the register log still verifies. */
class ErasureDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private static final int PERSON = 7;
  private static final String NAME = "Zane Ķēniņa7";
  private static final List<String> TRACES =
      List.of(
          "zane ķēniņa7",
          "ķēniņa7 zane",
          "zane kenina7",
          "32900000007",
          "329000-00007",
          "zane.berzina@example.lv",
          "+371 29999991",
          "+37129999991",
          "parka iela 7");
  private static final String GROUND = "Glabāšanas termiņš beidzies";

  @TempDir Path directory;

  private Office office;
  private String number;
  private EntryRow entry;
  private long other;

  @BeforeEach
  void somebodyAndSomebodyElse() {
    office = new Office(database).with(LogKey.class, new LogKey(directory.resolve("log.pk8")));
    office.observers(
        PartyKeptByEntries.class,
        PartyKeptByCases.class,
        PartyKeptByNotices.class,
        EntryErasure.class,
        CaseErasure.class,
        IssuedToErased.class,
        NoticesOfErased.class,
        DraftsOfErased.class,
        ConsultationErasure.class,
        PartyChangesAudited.class);
    number = office.provider(PERSON, "zane.berzina@example.lv", true);
    String others = office.provider(8, "cita@example.lv", true);
    office.run(
        EntryUpdates.class,
        updates ->
            updates.contacts(
                number,
                1,
                Way.HOLDER_UPDATE,
                new Contacts(
                    "+371 29999991",
                    "zane.berzina@example.lv",
                    "https://example.lv/zane ķēniņa7")));
    entry = entry(number);
    other = entry(others).partyId();
    ErasedPerson person = new ErasedPerson(database, entry.partyId(), entry.id(), NAME);
    person.ownCase(1000);
    person.caseOfOther(2000, other);
    person.typedByOthers(3000, "Zane", "Ķēniņa7");
  }

  @Test
  void nothingOfThePersonIsLeftAndTheLogVerifies() {
    exclude();
    log();
    long leaves = one("select count(*) from log_leaf");
    assertThat(traced())
        .as("the test fills what it then searches")
        .contains(
            "application.authority_note",
            "child_minder_list_line.name",
            "child_minder_proposal.founder",
            "child_minder_version.display_name",
            "child_minder_version.public_phone",
            "contest.grounds",
            "case_document.title",
            "consultation.answer",
            "consultation.question",
            "consultation_answer.text",
            "decision.content",
            "decision_draft.facts",
            "draft.content",
            "information_request.answer",
            "issued_document.content",
            "notice.body",
            "party_version.search_key",
            "personal_code.code",
            "proceeding_check.note",
            "timeline_event.before")
        .hasSizeGreaterThan(35);

    erase(GROUND);

    assertThat(traced()).isEmpty();
    assertThat(verify().findings()).isEmpty();
    log();
    assertThat(verify().isClean()).isTrue();
    assertThat(one("select count(*) from log_leaf")).isEqualTo(leaves);
  }

  @Test
  void whatIsNotThePersonsStays() {
    exclude();

    erase(GROUND);

    assertThat(text("select note from timeline_event where id = 2000"))
        .isEqualTo("Aukle: (dati dzēsti), citas ziņas paliek");
    assertThat(text("select outcome_note from proceeding where id = 2000"))
        .isEqualTo("Par (dati dzēsti)");
    assertThat(
            text(
                "select string_agg(display_name, '|') from party_version where party_id = "
                    + other))
        .isEqualTo("Zane Ķēniņa8");
    assertThat(one("select count(*) from draft")).isEqualTo(1);
    assertThat(text("select string_agg(name, '|') from child_minder_list_line"))
        .isEqualTo("Cita Persona");
    assertThat(
            text(
                "select string_agg(a.line, '|') from address a where a.line like 'Parka iela%'"
                    + " and municipality_id is null"))
        .isEqualTo("Parka iela 8, Cēsis");
    assertThat(
            one(
                "select count(*) from audit_event where kind = 'PARTY_ERASED' and after = '"
                    + GROUND
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void filesAreGoneAndTheSameContentMayComeAgain() {
    exclude();

    erase(GROUND);

    boolean there = office.in(DocumentRepository.class, d -> d.find(1000).isPresent());
    assertThat(there).isFalse();
    assertThat(one("select count(*) from document_chunk")).isZero();
    database.sql(
        "insert into document (id, sha256, size, media_type, created_at) values (9,"
            + " sha256('1000'::bytea), 3, 'text/plain', now())");
  }

  @Test
  void aDocumentIsStillVerifiedByItsNumberButHasNoDuplicate() {
    exclude();
    erase(GROUND);

    for (String document : List.of("DOK-1000", "DOK-1001")) {
      IssuedRow row =
          office.in(IssuedDocumentRepository.class, d -> d.byNumber(document).orElseThrow());
      boolean issued = office.in(Issuance.class, i -> i.verify(document).isPresent());
      assertThat(issued).isTrue();
      assertThatThrownBy(
              () ->
                  office.in(
                      Issuance.class,
                      i ->
                          i.issue(
                              new IssueDraft(
                                  row.kind(), null, null, null, null, null, row.id(), null))))
          .hasMessageContaining("ISSUANCE-004");
    }
  }

  @Test
  void whoIsStillRegisteredOrNamedInTheGroundIsNotErased() {
    assertThatThrownBy(() -> erase(GROUND))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.code()).isEqualTo("CHILDMINDER-090"));
    assertThatThrownBy(() -> erase("ZANE ĶĒNIŅA7 lūdz"))
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo("PARTY-026"));
    assertThat(traced()).isNotEmpty();
  }

  @Test
  void theDatabaseLetsNothingElseIntoTheRows() {
    for (String attempt :
        List.of(
            "update decision set content = 'Cits lēmums'",
            "update decision set content = 'Cits lēmums', erased_at = now()",
            "update decision set content = '(dati dzēsti)', erased_at = now(), favourable = false",
            "delete from decision",
            "update timeline_event set note = null",
            "update timeline_event set note = 'cits', erased_at = now()",
            "update issued_document set number = 'X', erased_at = now()",
            "update child_minder_version set display_name = 'Cita', erased_at = now()",
            "update child_minder_version set personal_salt = null",
            "update document set sha256 = sha256('y'::bytea), erased_at = now()")) {
      assertThatThrownBy(() -> database.sql(attempt)).as(attempt).hasMessageContaining("never");
    }
  }

  @Test
  void aSaltTakenAwayBehindTheBackIsFound() {
    log();
    database.sql(
        "set session_replication_role = replica",
        "update child_minder_version set personal_salt = null, display_name = 'Cita' where"
            + " version_id = "
            + entry.currentVersionId(),
        "set session_replication_role = default");

    assertThat(verify().isClean()).isFalse();
  }

  private EntryRow entry(String of) {
    return office.in(ChildMinderEntries.class, entries -> entries.inForce(of));
  }

  private void exclude() {
    ChildMinderContent content = office.in(ChildMinderEntries.class, e -> e.contentOf(entry.id()));
    office.in(
        RegisterWriter.class,
        writer ->
            writer.record(
                VersionDraft.loaded(
                    ChildMinders.REGISTER,
                    entry.id(),
                    entry.partyId(),
                    office.today(),
                    "MK 404",
                    content.excluded(office.today(), "CEASED"))));
  }

  private void erase(String ground) {
    office.run(Parties.class, parties -> parties.erase(entry.partyId(), ground));
  }

  private void log() {
    office.in(LogWriter.class, LogWriter::appendBatch);
    office.in(TreeHeads.class, TreeHeads::sign);
  }

  private LogReport verify() {
    return office.in(LogVerifier.class, LogVerifier::verify);
  }

  /** Every column of texts, as table.column, in which the person is found. */
  private Set<String> traced() {
    Set<String> found = new TreeSet<>();
    for (Object row :
        list(
            "select c.table_name || '.' || c.column_name from information_schema.columns c join"
                + " information_schema.tables t using (table_schema, table_name) where table_schema"
                + " = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text',"
                + " 'character varying', 'character', 'json', 'jsonb', 'ARRAY')")) {
      String[] column = row.toString().split("\\.");
      if (one(
              "select count(*) from \"%s\" where lower(\"%s\"::text) like any(array[%s])"
                  .formatted(column[0], column[1], patterns()))
          > 0) {
        found.add(row.toString());
      }
    }
    return found;
  }

  private static String patterns() {
    List<String> patterns = new ArrayList<>();
    TRACES.forEach(trace -> patterns.add("'%" + trace + "%'"));
    return String.join(", ", patterns);
  }

  private long one(String sql) {
    return ((Number) list(sql).get(0)).longValue();
  }

  private String text(String sql) {
    return String.valueOf(list(sql).get(0));
  }

  private List<?> list(String sql) {
    return database.inTransaction(em -> em.createNativeQuery(sql).getResultList());
  }
}
