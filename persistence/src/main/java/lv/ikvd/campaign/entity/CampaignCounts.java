package lv.ikvd.campaign.entity;

import java.io.Serializable;

/**
 * How many that a campaign asked stand where.
 *
 * @param toRemind how many were written to, keep silent and have not been reminded
 */
public record CampaignCounts(
    long asked,
    long confirmed,
    long ceased,
    long silent,
    long undelivered,
    long proceedings,
    long toRemind)
    implements Serializable {

  public long answered() {
    return confirmed + ceased;
  }
}
