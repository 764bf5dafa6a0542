package lv.ikvd.childminder.service.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.childminder.entity.campaign.CampaignReader;
import lv.ikvd.childminder.entity.campaign.CampaignRepository;
import lv.ikvd.childminder.entity.campaign.CampaignRow;
import lv.ikvd.childminder.entity.campaign.Recipient;
import lv.ikvd.childminder.entity.campaign.Step;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OpenedCase;

/**
 * Opens a proceeding for each provider that kept silent: the case establishes whether the service
 * is given, hears the provider, and two officials decide. The job itself excludes nobody.
 */
@ApplicationScoped
public class ExcludeJob implements JobHandler {

  static final int CHUNK = 10;

  @Inject private CampaignRepository repository;
  @Inject private CampaignReader reader;
  @Inject private ChildMinderApplications applications;

  @Override
  public String kind() {
    return Step.EXCLUDE.kind();
  }

  @Override
  public JobStep chunk(JobContext context) {
    CampaignRow campaign = reader.campaign(Long.parseLong(context.params())).orElseThrow();
    long behind = context.checkpoint() == null ? 0 : Long.parseLong(context.checkpoint());
    List<Recipient> silent = repository.toExclude(campaign.id(), behind, CHUNK);
    for (Recipient provider : silent) {
      behind = provider.askedId();
      OpenedCase opened =
          applications.open(ChildMinders.EXCLUSION_CEASED, provider.number(), reason(campaign));
      repository.proceeding(provider.askedId(), opened.id());
    }
    Long total = context.done() == 0 ? reader.exclusions(campaign.id()).get("") : null;
    return Chunks.step(behind, silent.size(), CHUNK, total == null ? null : total + silent.size());
  }

  private static String reason(CampaignRow campaign) {
    return "Datu aktualizēšana „%s”: līdz %s atbilde nav saņemta"
        .formatted(campaign.title(), LatvianDates.dative(campaign.answerUntil()));
  }
}
