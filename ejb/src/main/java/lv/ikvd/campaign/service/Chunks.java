package lv.ikvd.campaign.service;

import java.util.List;
import lv.ikvd.job.service.JobStep;

/** The step of a job that goes through rows by id: a chunk that is not full is the last. */
final class Chunks {

  private Chunks() {}

  static JobStep step(long behind, int done, int size, Long total) {
    return new JobStep(Long.toString(behind), done, total, List.of(), done < size, null);
  }
}
