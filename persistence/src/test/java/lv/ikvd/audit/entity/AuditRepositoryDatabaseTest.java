package lv.ikvd.audit.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.security.entity.Account;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.Roles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditRepositoryDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  /** 23:30 on 31 December in Riga. */
  private static final Instant LATE = Instant.parse("2026-12-31T21:30:00Z");

  @BeforeAll
  static void looks() {
    database.run(
        em -> {
          Account account = new Account("anna", LATE);
          account.describe("Anna Priedkalne", null, null);
          account.grant(Set.of(Roles.REGISTRAR), null);
          new AccountRepository(em).save(account);
        });
    look(LATE, "anna", LookKind.OPEN, List.of(17L));
    look(LATE.plusSeconds(3600), "anna", LookKind.LIST, List.of(17L, 18L, 19L));
    look(LATE.plusSeconds(7200), "IKVIS", LookKind.CODE_SEARCH, List.of());
  }

  @Test
  void keepsEverythingOfALook() {
    LookRow list = find(new AuditFilter("anna", "LIST", "PARTY", 18L, null, null)).get(0);

    assertThat(list.at()).isEqualTo(LATE.plusSeconds(3600));
    assertThat(list.actorName()).isEqualTo("Anna Priedkalne");
    assertThat(list.kind()).isEqualTo(LookKind.LIST);
    assertThat(list.purpose()).isEqualTo("CASE");
    assertThat(list.subjectIds()).containsExactly(17L, 18L, 19L);
    assertThat(list.proceedingId()).isNull();
  }

  @Test
  void findsByPersonDayAndName() {
    assertThat(find(AuditFilter.ALL)).hasSize(3);
    assertThat(find(new AuditFilter("priedk", null, null, null, null, null))).hasSize(2);
    assertThat(find(new AuditFilter(null, null, "PARTY", 17L, null, null))).hasSize(2);
    assertThat(find(new AuditFilter(null, null, "PARTY", 1L, null, null))).isEmpty();
    LocalDate silvester = LocalDate.of(2026, 12, 31);
    assertThat(find(new AuditFilter(null, null, null, null, silvester, silvester))).hasSize(1);
    assertThat(find(new AuditFilter(null, null, null, null, silvester.plusDays(1), null)))
        .hasSize(2);
  }

  @Test
  void aSearchWithoutAHitIsALookToo() {
    LookRow search = find(new AuditFilter("ikvis", null, null, null, null, null)).get(0);

    assertThat(search.subjectIds()).isEmpty();
    assertThat(search.accountId()).isNull();
  }

  @Test
  void nobodyChangesALook() {
    database.run(em -> new AuditRepository(em).event(LATE, "-", "KEPT", null, null, null, null));
    assertThatThrownBy(() -> database.sql("update look set purpose = 'OTHER'"))
        .hasStackTraceContaining("rows of look are never changed");
    assertThatThrownBy(() -> database.sql("delete from look"))
        .hasStackTraceContaining("rows of look are never changed");
    assertThatThrownBy(() -> database.sql("delete from audit_event"))
        .hasStackTraceContaining("rows of audit_event are never changed");
    assertThatThrownBy(() -> database.sql("truncate look"))
        .hasStackTraceContaining("rows of look are never changed");
  }

  @Test
  void aLookMayBeErasedAfterItsTerm() {
    look(Instant.parse("2019-01-01T00:00:00Z"), "anna", LookKind.OPEN, List.of(99L));

    database.sql("delete from look where at < now() - interval '5 years'");
    assertThat(find(new AuditFilter(null, null, "PARTY", 99L, null, null))).isEmpty();
  }

  @Test
  void keepsEventsWithWhatWasAndWhatBecame() {
    database.run(
        em -> {
          AuditRepository log = new AuditRepository(em);
          log.event(LATE, "anna", "ACCOUNT_CHANGED", "juris", "a", "b", "10.0.0.1");
          log.event(LATE, "-", "LOGIN_FAILED", null, null, null, null);
        });

    List<AuditEventRow> rows = events(new AuditFilter(null, null, "juris", null, null, null));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).before()).isEqualTo("a");
    assertThat(rows.get(0).after()).isEqualTo("b");
    assertThat(rows.get(0).actorName()).isEqualTo("Anna Priedkalne");
  }

  @Test
  void namesThePartyOfAnEventAsItIsCalledTodayAndFindsItByName() {
    Long[] party = new Long[1];
    database.run(
        em -> {
          LocalDate day = LocalDate.of(2026, 12, 1);
          party[0] =
              new PartyRepository(em)
                  .add(
                      new PersonCommand(
                          PersonalCode.parse("32000000901"),
                          "Mirdza",
                          "Ābeltiņa",
                          null,
                          null,
                          PartySource.APPLICATION,
                          day),
                      LATE)
                  .id();
          AuditRepository log = new AuditRepository(em);
          log.event(LATE, "anna", "PARTY_CORRECTED", "party " + party[0], null, null, null);
          log.event(LATE, "anna", "PARTY_CORRECTED", "party of nobody", null, null, null);
        });

    for (String asked : List.of("abeltina", "party " + party[0])) {
      AuditFilter filter = new AuditFilter(null, null, asked, null, null, null);
      assertThat(events(filter))
          .as(asked)
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.partyId()).isEqualTo(party[0]);
                assertThat(row.partyName()).isEqualTo("Mirdza Ābeltiņa");
              });
    }
    assertThat(events(new AuditFilter(null, "PARTY_CORRECTED", null, null, null, null)))
        .extracting(AuditEventRow::partyName)
        .containsExactlyInAnyOrder("Mirdza Ābeltiņa", null);
  }

  private static List<AuditEventRow> events(AuditFilter filter) {
    return database.inTransaction(
        em -> new AuditRepository(em).events(filter, PageRequest.first()).items());
  }

  private static void look(Instant at, String actor, LookKind kind, List<Long> ids) {
    database.run(em -> new AuditRepository(em).look(at, actor, kind, "CASE", "PARTY", ids, null));
  }

  private static List<LookRow> find(AuditFilter filter) {
    return database.inTransaction(
        em -> new AuditRepository(em).looks(filter, PageRequest.first()).items());
  }
}
