package lv.ikvd.campaign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import lv.ikvd.campaign.entity.CampaignRepository;
import lv.ikvd.database.service.RetentionDue;

/** Who was asked and what they answered is kept for two years after the campaign. */
@ApplicationScoped
public class CampaignRetention {

  private static final int YEARS = 2;

  @Inject private CampaignRepository campaigns;

  void delete(@Observes RetentionDue due) {
    campaigns.forget(LocalDate.ofInstant(due.at(), ZoneOffset.UTC).minusYears(YEARS));
  }
}
