package lv.ikvd.issuance.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.issuance.entity.BatchRepository;

/**
 * The file of a batch is for the printer: it goes after a month. When a document in it is erased it
 * goes with that ({@link lv.ikvd.issuance.service.IssuedToErased}).
 */
@ApplicationScoped
public class BatchRetention {

  private static final Duration KEPT = Duration.ofDays(30);

  @Inject private BatchRepository batches;
  @Inject private DocumentRepository documents;

  void delete(@Observes RetentionDue due) {
    documents.erase(batches.forget(due.at().minus(KEPT)), due.at());
  }
}
