package lv.ikvd.campaign.service;

import java.time.LocalDate;
import java.util.Map;
import lv.ikvd.campaign.entity.CampaignCounts;
import lv.ikvd.campaign.entity.CampaignRow;
import lv.ikvd.campaign.entity.Step;
import lv.ikvd.job.entity.JobRow;

/**
 * A campaign with what became of it so far.
 *
 * @param jobs the last job of each step that was started
 */
public record CampaignView(
    CampaignRow campaign, CampaignCounts counts, Map<Step, JobRow> jobs, LocalDate today) {

  public boolean running(Step step) {
    return jobs.containsKey(step) && !jobs.get(step).state().ended();
  }

  /** Whether the day of a step has come: reminders from their day, exclusion after the term. */
  public boolean due(Step step) {
    return switch (step) {
      case ASK -> true;
      case REMIND -> !today.isBefore(campaign.remindOn());
      case EXCLUDE -> today.isAfter(campaign.answerUntil());
    };
  }
}
