package lv.ikvd.job.web;

import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.entity.WorkState;

/** The colour groups of the states of work. */
final class JobGroup {

  private JobGroup() {}

  static String of(JobState state) {
    return switch (state) {
      case WAITING -> "waiting";
      case RUNNING -> "soon";
      case DONE -> "in-force";
      case FAILED -> "refused";
      case CANCELLED -> "ended";
    };
  }

  static String of(WorkState state) {
    return switch (state) {
      case WAITING -> "waiting";
      case RETRYING -> "soon";
      case STUCK -> "refused";
    };
  }
}
