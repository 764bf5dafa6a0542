package lv.ikvd.campaign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.campaign.entity.CampaignReader;
import lv.ikvd.campaign.entity.CampaignRepository;
import lv.ikvd.campaign.entity.CampaignRow;
import lv.ikvd.campaign.entity.Recipient;
import lv.ikvd.campaign.entity.Standing;
import lv.ikvd.campaign.entity.Step;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;

/** Reminds those who were written to and have not answered; each once. */
@ApplicationScoped
public class RemindJob implements JobHandler {

  static final int CHUNK = 25;

  @Inject private CampaignRepository repository;
  @Inject private CampaignReader reader;
  @Inject private CampaignRegisters registers;
  @Inject private ConfirmationLetters letters;

  @Override
  public String kind() {
    return Step.REMIND.kind();
  }

  @Override
  public JobStep chunk(JobContext context) {
    CampaignRow campaign = reader.campaign(Long.parseLong(context.params())).orElseThrow();
    long behind = context.checkpoint() == null ? 0 : Long.parseLong(context.checkpoint());
    Standing standing = registers.get(campaign.register()).standing();
    Long total = context.done() == 0 ? reader.counts(standing, campaign.id()).toRemind() : null;
    List<Recipient> waiting = repository.toRemind(standing, campaign.id(), behind, CHUNK);
    for (Recipient to : waiting) {
      behind = to.askedId();
      letters
          .write(campaign, to, to.askedId(), ConfirmationLetters.REMINDED)
          .ifPresent(written -> repository.reminded(to.askedId(), written.noticeId()));
    }
    return Chunks.step(behind, waiting.size(), CHUNK, total);
  }
}
