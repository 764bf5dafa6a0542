package lv.ikvd.childminder.entity.campaign;

/** The steps of a campaign, each a job. */
public enum Step {
  ASK,
  REMIND,
  EXCLUDE;

  /** Kind of the job. */
  public String kind() {
    return "CM_CAMPAIGN_" + name();
  }
}
