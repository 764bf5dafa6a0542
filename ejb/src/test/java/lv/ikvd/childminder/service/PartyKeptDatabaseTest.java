package lv.ikvd.childminder.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose data must stay, because an entry of the register names the person. */
class PartyKeptDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), ZoneId.of("Europe/Riga"));
  private static final int PROVIDER = 1;
  private static final int COMPANY = 2;
  private static final int ATTACHED = 102;
  private static final int EXCLUDED = 3;
  private static final int STRANGER = 4;

  @BeforeAll
  static void providers() {
    PublicProviders providers = new PublicProviders(database);
    providers.person(PROVIDER, "Ozola Ilze", "BU-9001", "2025-01-10", "LV0001000");
    providers.company(
        COMPANY, "Biedrība Pūce", "40008000001", "BU-9002", "2025-01-10", "LV0001000");
    providers.person(EXCLUDED, "Bērza Zane", "BU-9003", "2025-01-10", "LV0001000");
    providers.excluded(EXCLUDED, "2026-05-01");
    database.sql("insert into party (id, kind, created_at) values (4, 'NATURAL_PERSON', now())");
  }

  @Test
  void keepsTheHolderOfAnEntryAndThePersonsAttachedToIt() {
    assertThat(refusal(PROVIDER).arguments()).containsExactly("BU-9001");
    assertThat(refusal(ATTACHED).arguments()).containsExactly("BU-9002");
    assertThat(refusal(PROVIDER).kind()).isEqualTo(Problem.Kind.CONFLICT);
    assertThat(refusal(PROVIDER).code()).isEqualTo("CHILDMINDER-090");
  }

  @Test
  void letsGoWhoIsExcludedOrWasNeverRegistered() {
    assertThatCode(() -> propose(EXCLUDED)).doesNotThrowAnyException();
    assertThatCode(() -> propose(STRANGER)).doesNotThrowAnyException();
  }

  private static Problem refusal(long party) {
    return catchThrowableOfType(Problem.class, () -> propose(party));
  }

  private static void propose(long party) {
    database.run(
        em ->
            new PartyKeptByEntries(new ChildMinderRepository(em), CLOCK)
                .keep(new PartyErasureProposed(party, LocalDate.now(CLOCK).toString())));
  }
}
