package lv.ikvd.master.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.master.entity.ComparedSets;
import lv.ikvd.master.entity.ComparisonRepository;
import lv.ikvd.master.entity.ComparisonRow;
import lv.ikvd.master.entity.DifferenceRepository;

/**
 * The file of a comparison, and rows staged of one that was cancelled or failed, are kept for
 * thirty days after its end; differences that were sent or are gone for two years.
 */
@ApplicationScoped
public class MasterRetention {

  private static final Duration FILE = Duration.ofDays(30);
  private static final Duration SETTLED = Duration.ofDays(2 * 366);

  @Inject private ComparisonRepository comparisons;
  @Inject private ComparedSets sets;
  @Inject private DifferenceRepository differences;
  @Inject private DocumentRepository documents;

  void delete(@Observes RetentionDue due) {
    for (ComparisonRow comparison : comparisons.endedBefore(due.at().minus(FILE))) {
      sets.clear(comparison.id());
      documents.erase(List.of(comparison.documentId()), due.at());
      comparisons.cleared(comparison.id(), due.at());
    }
    differences.forget(due.at().minus(SETTLED));
  }
}
