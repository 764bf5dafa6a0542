package lv.ikvd.campaign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.campaign.entity.CampaignReader;
import lv.ikvd.campaign.entity.CampaignRepository;
import lv.ikvd.campaign.entity.CampaignRow;
import lv.ikvd.campaign.entity.Recipient;
import lv.ikvd.campaign.entity.Step;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.proceeding.service.OfficeContext;

/** Asks the holders of the entries of a campaign, in the order of the entries; each once. */
@ApplicationScoped
public class AskJob implements JobHandler {

  static final int CHUNK = 25;

  @Inject private CampaignRepository repository;
  @Inject private CampaignReader reader;
  @Inject private CampaignRegisters registers;
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
    CampaignRegister register = registers.get(campaign.register());
    List<Recipient> targets = repository.nextTargets(campaign, register.standing(), behind, CHUNK);
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
