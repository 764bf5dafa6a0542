package lv.ikvd.childminder.service.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.childminder.entity.campaign.CampaignReader;
import lv.ikvd.childminder.entity.campaign.CampaignRepository;
import lv.ikvd.childminder.entity.campaign.CampaignRow;
import lv.ikvd.childminder.entity.campaign.Recipient;
import lv.ikvd.childminder.entity.campaign.Step;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.proceeding.service.OfficeContext;

/** Asks the providers of a campaign, in the order of their entries; each is asked once. */
@ApplicationScoped
public class AskJob implements JobHandler {

  static final int CHUNK = 25;

  @Inject private CampaignRepository repository;
  @Inject private CampaignReader reader;
  @Inject private ConfirmationLetters letters;
  @Inject private OfficeContext office;

  @Override
  public String kind() {
    return Step.ASK.kind();
  }

  @Override
  public JobStep chunk(JobContext context) {
    CampaignRow campaign = reader.campaign(Long.parseLong(context.params())).orElseThrow();
    long behind = context.checkpoint() == null ? 0 : Long.parseLong(context.checkpoint());
    List<Recipient> targets = repository.nextTargets(campaign, behind, CHUNK);
    List<JobError> unreachable = new ArrayList<>();
    for (Recipient target : targets) {
      behind = target.entryId();
      long askedId = repository.ask(campaign.id(), target, office.now());
      letters
          .write(campaign, target, askedId, ConfirmationLetters.ASKED)
          .ifPresentOrElse(
              written -> repository.written(askedId, written.channel().name(), written.noticeId()),
              () ->
                  unreachable.add(
                      new JobError(
                          target.number(),
                          "CAMPAIGN-010",
                          "Nav zināma ne e-pasta, ne pasta adrese")));
    }
    return Chunks.step(behind, targets.size(), CHUNK, campaign.expected()).withErrors(unreachable);
  }
}
