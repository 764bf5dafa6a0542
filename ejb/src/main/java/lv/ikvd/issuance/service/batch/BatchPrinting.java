package lv.ikvd.issuance.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.report.JoinedPdf;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.BatchRepository;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;

/**
 * Prints the documents of a batch: each chunk makes a part, the last one joins them. The checkpoint
 * is how many documents are in parts.
 */
@ApplicationScoped
public class BatchPrinting implements JobHandler {

  public static final String KIND = "DOCUMENT_BATCH";

  static final int PART = 200;

  private static final long MAX_BYTES = 2L * 1024 * 1024 * 1024;

  private Iterable<BatchKind> kinds;
  private BatchRepository batches;
  private IssuedDocumentRepository issued;
  private Documents documents;

  protected BatchPrinting() {}

  @Inject
  BatchPrinting(
      @Any Instance<BatchKind> kinds,
      BatchRepository batches,
      IssuedDocumentRepository issued,
      Documents documents) {
    this((Iterable<BatchKind>) kinds, batches, issued, documents);
  }

  public BatchPrinting(
      Iterable<BatchKind> kinds,
      BatchRepository batches,
      IssuedDocumentRepository issued,
      Documents documents) {
    this.kinds = kinds;
    this.batches = batches;
    this.issued = issued;
    this.documents = documents;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobStep chunk(JobContext context) {
    long from = context.checkpoint() == null ? 0 : Long.parseLong(context.checkpoint());
    List<Long> items = batches.items(context.jobId(), from, PART);
    return items.isEmpty() ? join(context) : print(context, from, items);
  }

  private JobStep print(JobContext context, long from, List<Long> items) {
    List<IssuedRow> rows = issued.standing(items);
    if (!rows.isEmpty()) {
      ByteArrayOutputStream part = new ByteArrayOutputStream();
      kind(rows.get(0).kind()).renderTogether(rows, part);
      batches.addPart(context.jobId(), from, part.toByteArray());
    }
    Long total = from == 0 ? batches.count(context.jobId()) : null;
    return JobStep.more(Long.toString(from + items.size()), items.size(), total)
        .withErrors(erased(items, rows));
  }

  private List<JobError> erased(List<Long> items, List<IssuedRow> rows) {
    List<Long> gone = new ArrayList<>(items);
    rows.forEach(row -> gone.remove((Long) row.id()));
    return gone.stream()
        .map(
            id ->
                new JobError(
                    issued.find(id).orElseThrow().number(),
                    "ISSUANCE-004",
                    "Saturs ir dzēsts kopā ar personas datiem"))
        .toList();
  }

  private JobStep join(JobContext context) {
    Long result = null;
    if (batches.part(context.jobId(), 0).isPresent()) {
      DocumentRef file =
          documents.store(out -> join(context.jobId(), out), MAX_BYTES, MediaTypes.RENDERED);
      result = file.id();
      batches.deleteParts(context.jobId());
    }
    return new JobStep(context.checkpoint(), 0, null, List.of(), true, result);
  }

  private void join(long jobId, OutputStream out) throws IOException {
    try (JoinedPdf joined = new JoinedPdf(out)) {
      Optional<BatchRepository.Part> part = batches.part(jobId, 0);
      while (part.isPresent()) {
        joined.add(part.get().pdf());
        part = batches.part(jobId, part.get().ordinal() + 1);
      }
    }
  }

  private BatchKind kind(String code) {
    for (BatchKind kind : kinds) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw new IllegalStateException("documents " + code + " are not printed together");
  }
}
