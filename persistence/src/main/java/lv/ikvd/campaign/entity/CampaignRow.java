package lv.ikvd.campaign.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A campaign.
 *
 * @param expected how many were to be asked when it started
 * @param explanation how the term was computed, as JSON
 */
public record CampaignRow(
    long id,
    String register,
    String title,
    LocalDate confirmedBefore,
    String municipalityCode,
    String municipality,
    LocalDate startedOn,
    String startedBy,
    LocalDate remindOn,
    LocalDate answerUntil,
    String explanation,
    long expected,
    Long askJobId,
    Long remindJobId,
    Long excludeJobId)
    implements Serializable {

  public Long jobOf(Step step) {
    return switch (step) {
      case ASK -> askJobId;
      case REMIND -> remindJobId;
      case EXCLUDE -> excludeJobId;
    };
  }
}
