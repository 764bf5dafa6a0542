package lv.ikvd.registry.service.log;

import java.time.Instant;
import java.util.List;
import lv.ikvd.registry.entity.log.Finding;

/**
 * What a verification has found.
 *
 * @param treeSize leaves that were recomputed
 * @param heads signed heads that were checked
 * @param findings the first {@link #SHOWN}
 * @param findingCount all that were counted; each kind of check that needs no hashing counts to
 *     {@link #SHOWN}
 */
public record LogReport(
    Instant startedAt,
    Instant finishedAt,
    long treeSize,
    long heads,
    long findingCount,
    List<Finding> findings) {

  public static final int SHOWN = 1_000;

  public boolean isClean() {
    return findingCount == 0;
  }
}
