package lv.ikvd.dataload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.dataload.entity.LoadRepository;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.dataload.entity.StagingRepository;
import lv.ikvd.document.entity.DocumentRepository;

/**
 * The file of a load, and the rows staged of one that was cancelled or failed, are kept for thirty
 * days after its end, so that it can be resumed and its errors understood.
 */
@ApplicationScoped
public class LoadRetention {

  private static final Duration KEPT = Duration.ofDays(30);

  @Inject private LoadRepository loads;
  @Inject private StagingRepository staging;
  @Inject private DocumentRepository documents;

  protected LoadRetention() {}

  public LoadRetention(
      LoadRepository loads, StagingRepository staging, DocumentRepository documents) {
    this.loads = loads;
    this.staging = staging;
    this.documents = documents;
  }

  void delete(@Observes RetentionDue due) {
    for (LoadRow load : loads.endedBefore(due.at().minus(KEPT))) {
      staging.clear(load.id());
      documents.erase(List.of(load.documentId()), due.at());
      loads.cleared(load.id(), due.at());
    }
  }
}
