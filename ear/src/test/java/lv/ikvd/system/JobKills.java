package lv.ikvd.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;

/** {@code kill -9} of a server at random moments, while a job of it runs or a page is sent. */
final class JobKills {

  /**
   * How often each story is killed: once in each of the two ways in every build, ten times before a
   * release by {@code -Dikvis.kills=10}.
   */
  static final int TIMES = Integer.getInteger("ikvis.kills", 2);

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final MicroServer server;
  private final Rows rows;
  private final Random random;
  private int kills;

  JobKills(MicroServer server, Rows rows, long seed) {
    this.server = server;
    this.rows = rows;
    this.random = new Random(seed);
  }

  /**
   * Kills the server while a job runs, and starts it again: every second time once a chunk more is
   * done, so that the job gets on; else at any moment.
   *
   * @param within milliseconds in which it happens
   * @return whether the job was under way; a faster machine may have ended it before
   */
  boolean during(String job, int within) {
    String checkpoint = checkpoint(job);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                isDone(job)
                    || (kills % 2 == 0 ? isRunning(job) : !checkpoint(job).equals(checkpoint)));
    moment(within);
    if (isDone(job)) {
      return false;
    }
    server.kill();
    boolean underWay = !isDone(job);
    restart();
    kills += underWay ? 1 : 0;
    return underWay;
  }

  /** Kills the server now or within some milliseconds, and starts it again. */
  void within(int millis) {
    moment(millis);
    server.kill();
    restart();
  }

  private boolean isDone(String job) {
    return rows.count("select count(*) from job where state = 'DONE' and id = " + job) == 1;
  }

  private void moment(int within) {
    long moment = System.nanoTime() + random.nextInt(within) * 1_000_000L;
    await().pollInterval(Duration.ofMillis(10)).until(() -> System.nanoTime() >= moment);
  }

  /** A dead node's leases end by themselves after two minutes; here they end at once. */
  private void restart() {
    server.restart();
    rows.execute("update job set leased_until = now() where state = 'RUNNING'");
    rows.execute("update work_item set leased_until = now() where done_at is null");
    rows.execute("update lease set until = now()");
  }

  private boolean isRunning(String job) {
    return rows.count(
            "select count(*) from job where state = 'RUNNING' and leased_until > now() and id = "
                + job)
        == 1;
  }

  private String checkpoint(String job) {
    return String.valueOf(rows.all("select checkpoint from job where id = " + job).get(0));
  }
}
