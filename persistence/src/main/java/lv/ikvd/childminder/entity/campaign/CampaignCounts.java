package lv.ikvd.childminder.entity.campaign;

import java.io.Serializable;

/** How many providers of a campaign stand where. */
public record CampaignCounts(
    long asked, long confirmed, long ceased, long silent, long undelivered, long proceedings)
    implements Serializable {

  public long answered() {
    return confirmed + ceased;
  }
}
