package lv.ikvd.party.service;

import static lv.ikvd.party.service.PartyScene.TODAY;
import static lv.ikvd.party.service.PartyScene.email;
import static lv.ikvd.party.service.PartyScene.person;
import static lv.ikvd.party.service.PartyScene.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.party.entity.AddressCommand;
import lv.ikvd.party.entity.CommitmentScan;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.CorrectionCommand;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was in force when, what was known when, and what is left after erasure. */
class PartyHistoryDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static int serial;

  private final PartyScene scene = new PartyScene(database);
  private String code;
  private long id;

  @BeforeEach
  void registerInJanuary() {
    code = "350000%05d".formatted(++serial);
    scene.at("2026-01-10T08:00:00Z");
    id =
        scene.in(
            p ->
                p.registerPerson(
                    person(
                        code,
                        "Sanita",
                        "Vītola",
                        PartySource.APPLICATION,
                        LocalDate.of(2026, 1, 10),
                        new ContactCommand(
                            code + "@example.org", null, code.substring(3), address()))));
  }

  private Long address() {
    return scene.in(p -> p.address(new AddressCommand("Liepu iela 1, Ogre", "LV-5001", null)));
  }

  @Test
  void knowsWhatWasInForceOnADayAndWhatWasKnownAtAMoment() {
    scene.at("2026-03-01T08:00:00Z");
    scene.run(
        p ->
            p.registerPerson(
                person(
                    code,
                    "Sanita",
                    "Krauze",
                    PartySource.POPULATION_REGISTER,
                    LocalDate.of(2026, 2, 20),
                    ContactCommand.NONE)));

    assertThat(familyName("2026-02-19", "2026-04-01T00:00:00Z")).isEqualTo("Vītola");
    assertThat(familyName("2026-02-20", "2026-04-01T00:00:00Z")).isEqualTo("Krauze");
    assertThat(familyName("2026-02-20", "2026-02-25T00:00:00Z")).isEqualTo("Vītola");
    assertThat(scene.find(p -> p.asOf(id, LocalDate.of(2026, 1, 9), PartyScene.NOW))).isEmpty();
    assertThat(scene.find(p -> p.asOf(id, TODAY, Instant.parse("2026-01-10T07:59:59Z")))).isEmpty();
  }

  @Test
  void correctsSomeDaysOfThePastAndLeavesTheOthers() {
    scene.at("2026-05-01T08:00:00Z");
    scene.run(
        p ->
            p.correct(
                id,
                p.get(id).version(),
                new CorrectionCommand(
                    LocalDate.of(2026, 2, 1),
                    LocalDate.of(2026, 3, 1),
                    null,
                    "Vītoliņa",
                    null,
                    null,
                    "APL 72. pants")));

    String known = "2026-06-01T00:00:00Z";
    assertThat(familyName("2026-01-31", known)).isEqualTo("Vītola");
    assertThat(familyName("2026-02-01", known)).isEqualTo("Vītoliņa");
    assertThat(familyName("2026-02-28", known)).isEqualTo("Vītoliņa");
    assertThat(familyName("2026-03-01", known)).isEqualTo("Vītola");
    List<PartyRow> history = scene.in(p -> p.history(id));
    assertThat(history).hasSize(4).filteredOn(row -> row.supersededAt() == null).hasSize(3);
    assertThat(history).filteredOn(r -> "APL 72. pants".equals(r.citation())).hasSize(1);
  }

  @Test
  void aChangeThatChangesNothingMakesNoVersion() {
    long version = scene.get(id).version();
    scene.run(
        p ->
            p.correct(
                id,
                version,
                new CorrectionCommand(
                    LocalDate.of(2026, 2, 1), null, "Sanita", null, null, null, "nav kļūdas")));

    assertThat(scene.get(id).version()).isEqualTo(version);
    List<PartyRow> history = scene.in(p -> p.history(id));
    assertThat(history).hasSize(1);
  }

  @Test
  void findsAVersionThatWasChangedBehindTheSystemsBack() {
    long versionId = scene.get(id).versionId();
    assertThat(scan().broken()).doesNotContain(versionId);

    database.sql(
        "alter table party_version disable trigger all",
        "update party_version set display_name = 'Cita Persona' where id = " + versionId,
        "alter table party_version enable trigger all");

    assertThat(scan().broken()).contains(versionId);
  }

  @Test
  void findsAnAddressThatWasChangedBehindTheSystemsBack() {
    PartyRow row = scene.get(id);

    database.sql(
        "alter table address disable trigger all",
        "update address set line = 'Citur' where id = " + row.addressId(),
        "alter table address enable trigger all");

    assertThat(scan().broken()).contains(row.versionId());
  }

  @Test
  void theDatabaseRefusesToRewriteAVersionOrAnAddress() {
    PartyRow row = scene.get(id);
    for (String sql :
        List.of(
            "update party_version set family_name = 'X' where id = " + row.versionId(),
            "delete from party_version where id = " + row.versionId(),
            "update party_version set superseded_at = now(), email = 'x@x.lv' where id = "
                + row.versionId(),
            "update address set line = 'X' where id = " + row.addressId())) {
      assertThatThrownBy(() -> database.sql(sql)).hasMessageContaining("never");
    }
  }

  @Test
  void erasesThePersonAndKeepsTheCommitments() {
    scene.run(p -> p.updateContact(id, p.get(id).version(), email("t@example.org"), TODAY));
    List<PartyRow> before = scene.in(p -> p.history(id));
    scene.run(p -> p.erase(id, "Glabāšanas termiņš beidzies"));

    List<PartyRow> after = scene.in(p -> p.history(id));
    assertThat(after)
        .extracting(row -> List.of(row.versionId(), toList(row.commitment())))
        .containsExactlyElementsOf(
            before.stream()
                .map(r -> List.<Object>of(r.versionId(), toList(r.commitment())))
                .toList());
    assertThat(after)
        .allSatisfy(
            row -> {
              assertThat(row.erased()).isTrue();
              assertThat(row.displayName()).isEqualTo(PartyRepository.ERASED_NAME);
              assertThat(row)
                  .extracting(
                      "givenName", "familyName", "birthDate", "email", "phone", "addressLine")
                  .containsOnlyNulls();
            });
    assertThat(scan().broken()).doesNotContain(before.get(0).versionId());
    assertThat(scene.find(p -> p.findByPersonalCode(PersonalCode.parse(code)))).isEmpty();
    assertThat(everyTextOfTheDatabase()).doesNotContain(code, code.substring(3));
    assertThat(saltsOf(id)).isZero();
  }

  @Test
  void anErasedPersonIsNotChangedAndTheCodeStartsANewOne() {
    scene.run(p -> p.erase(id, "Glabāšanas termiņš beidzies"));
    long version = scene.get(id).version();

    assertThatThrownBy(() -> scene.run(p -> p.updateContact(id, version, email("a@b.lv"), TODAY)))
        .satisfies(problem("PARTY-025", Problem.Kind.CONFLICT));
    long again = scene.in(p -> p.registerPerson(person(code, "Sanita", "Vītola")));
    assertThat(again).isNotEqualTo(id);
  }

  @Test
  void nothingIsErasedThatAFeatureMustKeep() {
    PartyScene keeping =
        new PartyScene(
            database,
            event -> {
              if (event instanceof PartyErasureProposed) {
                throw Problem.conflict("REGISTRY-999");
              }
            });

    assertThatThrownBy(() -> keeping.run(p -> p.erase(id, "lūgums")))
        .satisfies(problem("REGISTRY-999", Problem.Kind.CONFLICT));
    assertThat(scene.get(id).erased()).isFalse();
    assertThat(scene.codeOf(id)).isPresent();
    assertThatThrownBy(() -> scene.run(p -> p.erase(id, " ")))
        .satisfies(problem("PARTY-024", Problem.Kind.INVALID));
  }

  private String familyName(String on, String known) {
    return scene
        .find(p -> p.asOf(id, LocalDate.parse(on), Instant.parse(known)))
        .orElseThrow()
        .familyName();
  }

  private static CommitmentScan scan() {
    return database.inTransaction(em -> new PartyRepository(em).verify(0, 10_000));
  }

  private static List<Byte> toList(byte[] bytes) {
    return org.assertj.core.util.Arrays.asList(bytes).stream().map(Byte.class::cast).toList();
  }

  private static long saltsOf(long party) {
    return database.inTransaction(
        em ->
            ((Number)
                    em.createNativeQuery("select count(salt) from party_version where party_id = ?")
                        .setParameter(1, party)
                        .getSingleResult())
                .longValue());
  }

  private String everyTextOfTheDatabase() {
    return database.inTransaction(
        em ->
            String.join(
                "\n",
                List.of("party", "party_version", "personal_code", "address").stream()
                    .map(
                        table ->
                            String.valueOf(
                                em.createNativeQuery(
                                        "select string_agg(t::text, ' ') from " + table + " t")
                                    .getSingleResult()))
                    .toList()));
  }
}
