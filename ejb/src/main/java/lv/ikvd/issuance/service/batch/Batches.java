package lv.ikvd.issuance.service.batch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.issuance.entity.BatchRepository;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** Starts the printing of many documents and hands out the file. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.BOARD_SECRETARY})
public class Batches {

  private static final String PURPOSE = "CASE";

  @Inject @Any private Instance<BatchKind> kinds;
  @Inject private BatchRepository batches;
  @Inject private Jobs jobs;
  @Inject private Looks looks;

  public Batches() {}

  public Batches(BatchRepository batches, Jobs jobs, Looks looks) {
    this.batches = batches;
    this.jobs = jobs;
    this.looks = looks;
  }

  /**
   * What decisions led to that can be printed together: the ids of documents by their kind, in the
   * order of the decisions.
   *
   * @param decisions their numbers
   */
  public Map<String, List<Long>> ofDecisions(List<String> decisions) {
    Map<String, List<Long>> together = new TreeMap<>();
    for (BatchRepository.Original one : batches.originals(decisions)) {
      if (kinds.stream().anyMatch(kind -> kind.code().equals(one.kind()))) {
        together.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one.id());
      }
    }
    return together;
  }

  /**
   * Prints documents of a kind in the order given. Asked again while it runs, it is the same job.
   *
   * @param issued ids of documents; those of another kind are left out
   * @return the job
   * @throws Problem ISSUANCE-020 if there is nothing to print
   */
  public long start(String kind, String title, List<Long> issued) {
    Set<Long> once = new LinkedHashSet<>(issued);
    String params = kind + " " + digest(once);
    Optional<Long> running = batches.running(BatchPrinting.KIND, params);
    if (running.isPresent()) {
      return running.get();
    }
    long job = jobs.start(BatchPrinting.KIND, title, params);
    if (batches.add(job, kind, once) == 0) {
      throw new Problem("ISSUANCE-020");
    }
    return job;
  }

  /**
   * The file that a job made; the look is recorded.
   *
   * @return the id of the stored document
   * @throws Problem ISSUANCE-021 while there is none, or when it is there no longer
   */
  public long file(long jobId) {
    JobRow job = jobs.get(jobId);
    if (job.resultDocumentId() == null || !batches.isBatch(jobId)) {
      throw Problem.notFound("ISSUANCE-021");
    }
    looks.record(LookKind.DOCUMENT, PURPOSE, "DOCUMENT", List.of(job.resultDocumentId()), null);
    return job.resultDocumentId();
  }

  private static String digest(Set<Long> issued) {
    try {
      byte[] text = issued.toString().getBytes(StandardCharsets.US_ASCII);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
