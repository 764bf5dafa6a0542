package lv.ikvd.notice.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose data must stay, because a notice to them is under way. */
class PartyKeptByNoticesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), ZoneId.of("Europe/Riga"));

  @Test
  void keepsToWhomANoticeIsPreparedOrNotYetDeemedReceived() {
    notice(11, "null, null, null, null, null");
    notice(12, "now(), '2026-11-20', '2026-11-24', null, null");

    assertThat(refusal(11).code()).isEqualTo("NOTICE-090");
    assertThat(refusal(12).code()).isEqualTo("NOTICE-090");
  }

  @Test
  void letsGoToWhomItFailedOrCountsAsReceivedToday() {
    notice(13, "null, null, null, now(), 'adresāts nezināms'");
    notice(14, "now(), '2026-11-20', '2026-11-23', null, null");

    assertThatCode(() -> propose(13)).doesNotThrowAnyException();
    assertThatCode(() -> propose(14)).doesNotThrowAnyException();
  }

  private static void notice(int party, String way) {
    database.sql(
        "insert into party (id, kind, created_at) values (%d, 'NATURAL_PERSON', now())"
            .formatted(party),
        ("insert into notice (id, key, kind, party_id, channel, destination, subject, body,"
                + " created_at, created_by, sent_at, sent_on, deemed_on, failed_at, failure)"
                + " values (%1$d, 'k%1$d', 'DECISION', %1$d, 'EMAIL', 'a@example.lv', 's', 'b',"
                + " now(), 'Kārlis', %2$s)")
            .formatted(party, way));
  }

  private static Problem refusal(long party) {
    return catchThrowableOfType(Problem.class, () -> propose(party));
  }

  private static void propose(long party) {
    database.run(
        em ->
            new PartyKeptByNotices(new NoticeRepository(em), CLOCK)
                .keep(new PartyErasureProposed(party, "glabāšanas termiņš")));
  }
}
