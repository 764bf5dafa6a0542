package lv.ikvd.issuance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.web.Origin;

/**
 * How many numbers one address may check in a minute: enough for an office, too few to try all
 * numbers. Each node counts for itself.
 */
@ApplicationScoped
public class VerificationRate {

  static final int PER_MINUTE = 60;
  private static final int MOST_ADDRESSES = 10_000;

  /** Checks of one address in one minute. */
  private record Window(long minute, int count) {}

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private Clock clock;
  private Origin origin;
  private HttpServletRequest request;

  protected VerificationRate() {}

  @Inject
  public VerificationRate(Clock clock, Origin origin, HttpServletRequest request) {
    this.clock = clock;
    this.origin = origin;
    this.request = request;
  }

  /**
   * Counts a check by whoever asks now.
   *
   * @throws Problem ISSUANCE-010 (too many) beyond {@link #PER_MINUTE}
   */
  public void count() {
    count(origin.of(request));
  }

  void count(String from) {
    long minute = clock.instant().getEpochSecond() / 60;
    if (windows.size() > MOST_ADDRESSES) {
      windows.values().removeIf(window -> window.minute() != minute);
    }
    Window now =
        windows.merge(
            from,
            new Window(minute, 1),
            (before, first) ->
                before.minute() == minute ? new Window(minute, before.count() + 1) : first);
    if (now.count() > PER_MINUTE) {
      throw Problem.tooMany("ISSUANCE-010");
    }
  }
}
