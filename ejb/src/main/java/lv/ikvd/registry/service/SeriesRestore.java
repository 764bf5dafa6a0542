package lv.ikvd.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.registry.service.log.KeptHead;
import lv.ikvd.security.entity.Roles;

/**
 * Keeps numbers from being given a second time when the database has lost its last hours.
 *
 * <p>A restored database does not know the numbers that it gave after the backup, and nothing
 * inside can tell. Every series therefore leaves out a block. {@link SeriesGuard} does that by
 * itself when the database is another than at the last start; where the same database was put back,
 * the administrator does it as the last step of restoring, which also puts away the head of the
 * register log that speaks of the lost versions.
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.SYSTEM})
public class SeriesRestore {

  /**
   * More numbers than one series gives between two backups; loads take less than this in between.
   */
  public static final int BLOCK = 10_000;

  /** The largest block that leaves the numbers readable. */
  public static final int LARGEST_BLOCK = 10_000_000;

  @Inject private NumberSeriesRepository numbers;
  @Inject private KeptHead kept;
  @Inject private AuditLog log;
  @Inject private Clock clock;

  public SeriesRestore() {}

  public SeriesRestore(NumberSeriesRepository numbers, KeptHead kept, AuditLog log, Clock clock) {
    this.log = log;
    this.numbers = numbers;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * The last step after a restore from backup: every series leaves out a block, and the register
   * log may go on from where the backup ends.
   *
   * @param block how many numbers; more than were given between the backup and the loss, a load
   *     included
   * @return how many series and years were advanced
   * @throws Problem REGISTRY-020 if the block is not between {@link #BLOCK} and {@link
   *     #LARGEST_BLOCK}
   */
  public int skipAfterRestore(int block) {
    if (block < BLOCK || block > LARGEST_BLOCK) {
      throw new Problem("REGISTRY-020", BLOCK, LARGEST_BLOCK).at("block");
    }
    kept.setAside(clock.instant());
    int advanced = numbers.skip(block);
    log.record(
        "SERIES_SKIPPED", "NUMBER_SERIES", null, block + " numbers, " + advanced + " series");
    return advanced;
  }
}
