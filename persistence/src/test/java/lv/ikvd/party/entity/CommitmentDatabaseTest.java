package lv.ikvd.party.entity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The text that is committed to is a format that stays: entries of any age must verify. */
class CommitmentDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.120Z");

  @Test
  void commitsToEveryFieldAsCanonicalJson() {
    database.run(
        em -> {
          PartyVersion version = newVersion(em);

          assertThat(Commitment.json(version))
              .isEqualTo(
                  ("{\"address_id\":%d,\"address_line\":\"Ķiršu iela 5 \\\"B\\\\C\\\"\","
                          + "\"address_municipality_id\":null,\"address_postal_code\":\"LV-4101\","
                          + "\"birth_date\":\"1975-11-16\",\"citation\":null,"
                          + "\"display_name\":\"Anna Bērziņa\",\"e_address\":null,"
                          + "\"email\":\"a@example.org\",\"family_name\":\"Bērziņa\","
                          + "\"given_name\":\"Anna\",\"id\":%d,\"legal_name\":null,"
                          + "\"loaded_at\":null,\"party_id\":%d,\"phone\":null,"
                          + "\"recorded_at\":\"2026-11-22T10:00:00.120000Z\","
                          + "\"registration_number\":null,\"search_key\":\"anna berzina\","
                          + "\"source\":\"APPLICATION\",\"valid_from\":\"2026-11-22\","
                          + "\"valid_to\":null}")
                      .formatted(version.address().id(), version.id(), version.party().id()));
        });
  }

  @Test
  void anybodyWithTheRowAndTheSaltCanRecomputeTheHash() {
    long id = database.inTransaction(em -> newVersion(em).id());

    String json = database.inTransaction(em -> Commitment.json(em.find(PartyVersion.class, id)));
    Object fits =
        database.inTransaction(
            em ->
                em.createNativeQuery(
                        "select sha256(salt || convert_to(?, 'UTF8')) = commitment"
                            + " from party_version where id = ?")
                    .setParameter(1, json)
                    .setParameter(2, id)
                    .getSingleResult());

    assertThat(fits).isEqualTo(true);
  }

  @Test
  void twoVersionsWithTheSameContentHaveNothingInCommon() {
    List<byte[]> commitments =
        database.inTransaction(
            em -> List.of(newVersion(em).commitment(), newVersion(em).commitment()));

    assertThat(commitments.get(0)).isNotEqualTo(commitments.get(1));
  }

  @Test
  void readsAVersionWithoutItsPartyAndAddress() {
    long id = database.inTransaction(em -> newVersion(em).id());

    database.run(
        em -> {
          PartyVersion version = em.find(PartyVersion.class, id);
          var loaded = em.getEntityManagerFactory().getPersistenceUnitUtil();
          assertThat(loaded.isLoaded(version, "party")).isFalse();
          assertThat(loaded.isLoaded(version, "address")).isFalse();
          assertThat(version.party().kind()).isEqualTo(PartyKind.NATURAL_PERSON);
        });
  }

  @Test
  void keepsDaysAsDaysWhateverTheZoneOfTheMachine() {
    long id = database.inTransaction(em -> newVersion(em).id());

    Object stored =
        database.inTransaction(
            em ->
                em.createNativeQuery("select valid_from from party_version where id = ?")
                    .setParameter(1, id)
                    .getSingleResult());
    assertThat(((Date) stored).toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  private static PartyVersion newVersion(EntityManager em) {
    PartyRepository repository = new PartyRepository(em);
    long address =
        repository.addAddress(new AddressCommand("Ķiršu iela 5 \"B\\C\"", "LV-4101", null));
    Party party =
        repository.add(
            new PersonCommand(
                PersonalCode.parse("161175-19997"),
                "Anna",
                "Bērziņa",
                null,
                new ContactCommand("a@example.org", null, null, address),
                PartySource.APPLICATION,
                LocalDate.of(2026, 11, 22)),
            NOW);
    return em.createQuery("select v from PartyVersion v where v.party = :p", PartyVersion.class)
        .setParameter("p", party)
        .getSingleResult();
  }
}
