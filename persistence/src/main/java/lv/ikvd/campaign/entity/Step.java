package lv.ikvd.campaign.entity;

/** The steps of a campaign, each a job. */
public enum Step {
  ASK,
  REMIND,
  EXCLUDE;

  /** Kind of the job. */
  public String kind() {
    return "CAMPAIGN_" + name();
  }
}
