package lv.ikvd.registry.service.log;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.registry.entity.log.LeaseRepository;
import lv.ikvd.registry.entity.log.LogAuditRepository;
import lv.ikvd.registry.entity.log.LogRepository;
import lv.ikvd.registry.entity.log.TreeHead;
import lv.ikvd.registry.entity.log.TreeHeadRepository;
import lv.ikvd.registry.service.Gardens;

/**
 * The register log over a test database, each step in a transaction of its own as in the server.
 */
final class LogHouse {

  private final TestDatabase database;
  private final Clock clock;
  final LogKey key;
  final KeptHead kept;

  LogHouse(TestDatabase database, Path directory, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.key = new LogKey(directory.resolve("keys").resolve("log.pk8"));
    this.kept = new KeptHead(key);
  }

  /** Until nothing waits. */
  void append() {
    int appended;
    do {
      appended = appendBatch();
    } while (appended > 0);
  }

  int appendBatch() {
    return database.inTransaction(em -> writer(em).appendBatch());
  }

  Optional<TreeHead> sign() {
    return database.inTransaction(em -> heads(em).sign());
  }

  void appendAndSign() {
    append();
    sign();
  }

  LogReport verify() {
    return database.inTransaction(
        em ->
            new LogVerifier(
                    new LogInspection(
                        new LogRepository(em),
                        new LogAuditRepository(em),
                        new TreeHeadRepository(em),
                        leaves(em),
                        new PartyRepository(em)),
                    key,
                    kept,
                    clock)
                .verify());
  }

  <T> T ask(Function<Proofs, T> question) {
    return database.inTransaction(
        em -> question.apply(new Proofs(new LogRepository(em), new TreeHeadRepository(em), key)));
  }

  LogWriter writer(EntityManager em) {
    return new LogWriter(
        new LogRepository(em), new TreeHeadRepository(em), new LeaseRepository(em), leaves(em));
  }

  private TreeHeads heads(EntityManager em) {
    return new TreeHeads(
        new LogRepository(em),
        new TreeHeadRepository(em),
        new LeaseRepository(em),
        key,
        kept,
        clock);
  }

  private static LeafHashes leaves(EntityManager em) {
    return new LeafHashes(Gardens.catalog(em), new LogRepository(em));
  }
}
