package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Long work on its own page. */
class JobSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Rows rows = new Rows(SERVER);

  /** A campaign of more than one chunk, cancelled while its first chunk is held up. */
  @Test
  void stopsBehindTheChunkThatRunsAndKeepsWhatWasDone() {
    try (AtDesk juris = new AtDesk(SERVER, "juris")) {
      juris
          .open("/childminder/campaignstart")
          .fill(Map.of("title", "Atceļama pārbaude", "confirmedBefore", "01.01.2020"))
          .press("preview");
      String job;
      try (Rows.Hold held = rows.hold("child_minder_asked")) {
        juris.press("start");
        await().atMost(PATIENCE).until(() -> rows.waiting("child_minder_asked") == 1);
        job = rows.all("select max(id) from job").get(0);
        juris.open("/job/view?id=" + job);
        assertThat(juris.main()).contains("Notiek", "kas izdarīts, paliek");
        juris.press("cancel");
        assertThat(juris.main()).contains("Notiek", "Darbs tiks apturēts pēc iesāktās daļas");
        assertThat(buttons(juris)).as("nothing more to press").isZero();
      }
      String cancelled = "select count(*) from job where state = 'CANCELLED' and id = " + job;
      await().atMost(PATIENCE).until(() -> rows.count(cancelled) == 1);

      String asked =
          " from child_minder_campaign c join child_minder_asked a on a.campaign_id = c.id"
              + " left join notice n on n.id = a.notice_id where c.ask_job_id = "
              + job;
      long done = rows.count("select count(*)" + asked);
      long all = rows.count("select expected from child_minder_campaign where ask_job_id = " + job);
      assertThat(done).isPositive().isLessThan(all);
      juris.open("/job/view?id=" + job);
      Screens.take(juris.page(), "job-cancelled");
      assertThat(juris.main())
          .contains("Atcelts", done + " no " + all)
          .doesNotContain("Darbs tiks apturēts");
      assertThat(buttons(juris)).isZero();
      await().atMost(PATIENCE).until(() -> rows.count("select count(n.sent_at)" + asked) == done);
      assertThat(rows.count("select count(*)" + asked)).as("nobody more is asked").isEqualTo(done);
    }
  }

  private static int buttons(AtDesk official) {
    return official.page().locator("button[id$=':cancel'], button[id$=':resume']").count();
  }
}
