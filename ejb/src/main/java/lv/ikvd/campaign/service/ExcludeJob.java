package lv.ikvd.campaign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.campaign.entity.CampaignReader;
import lv.ikvd.campaign.entity.CampaignRepository;
import lv.ikvd.campaign.entity.CampaignRow;
import lv.ikvd.campaign.entity.Recipient;
import lv.ikvd.campaign.entity.Step;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.proceeding.service.LatvianDates;

/**
 * Opens a proceeding for each entry whose holder kept silent: the case establishes what is so,
 * hears the holder, and is decided as any other. The job itself ends no entry.
 */
@ApplicationScoped
public class ExcludeJob implements JobHandler {

  static final int CHUNK = 10;

  @Inject private CampaignRepository repository;
  @Inject private CampaignReader reader;
  @Inject private CampaignRegisters registers;

  @Override
  public String kind() {
    return Step.EXCLUDE.kind();
  }

  @Override
  public JobStep chunk(JobContext context) {
    CampaignRow campaign = reader.campaign(Long.parseLong(context.params())).orElseThrow();
    CampaignRegister register = registers.get(campaign.register());
    long behind = context.checkpoint() == null ? 0 : Long.parseLong(context.checkpoint());
    List<Recipient> silent =
        repository.toExclude(register.standing(), campaign.id(), behind, CHUNK);
    for (Recipient holder : silent) {
      behind = holder.askedId();
      repository.proceeding(holder.askedId(), register.silent(holder.number(), reason(campaign)));
    }
    Long total =
        context.done() == 0 ? reader.exclusions(register.standing(), campaign.id()).get("") : null;
    return Chunks.step(behind, silent.size(), CHUNK, total == null ? null : total + silent.size());
  }

  private static String reason(CampaignRow campaign) {
    return "Datu aktualizēšana „%s”: līdz %s atbilde nav saņemta"
        .formatted(campaign.title(), LatvianDates.dative(campaign.answerUntil()));
  }
}
