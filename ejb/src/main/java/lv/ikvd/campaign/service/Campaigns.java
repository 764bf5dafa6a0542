package lv.ikvd.campaign.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.campaign.entity.AskedRow;
import lv.ikvd.campaign.entity.AskedState;
import lv.ikvd.campaign.entity.CampaignDraft;
import lv.ikvd.campaign.entity.CampaignReader;
import lv.ikvd.campaign.entity.CampaignRepository;
import lv.ikvd.campaign.entity.CampaignRow;
import lv.ikvd.campaign.entity.Standing;
import lv.ikvd.campaign.entity.Step;
import lv.ikvd.campaign.entity.Terms;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/**
 * Campaigns for officials: start one, follow it, remind, open the cases of those who kept silent.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
public class Campaigns {

  private static final int TITLE_LENGTH = 200;

  @Inject private CampaignRepository repository;
  @Inject private CampaignReader reader;
  @Inject private CampaignRegisters registers;
  @Inject private Jobs jobs;
  @Inject private CampaignTerms terms;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * How many a campaign would ask.
   *
   * @throws Problem CAMPAIGN-017 if campaigns do not ask about the register, CAMPAIGN-001 or -002
   *     for what is missing
   */
  public long preview(CampaignDraft draft) {
    Standing standing = registers.get(draft.register()).standing();
    check(draft);
    return repository.targets(draft, standing);
  }

  /** Codes of the registers that campaigns may ask about. */
  public List<String> registers() {
    return registers.codes();
  }

  /** The days of a campaign about a register that would start today. */
  public Terms terms(String register) {
    return terms.of(registers.get(register).rules());
  }

  /**
   * Starts a campaign; its letters go out by a job.
   *
   * @throws Problem as {@link #preview}; CAMPAIGN-003 if nobody is to be asked
   */
  public long start(CampaignDraft draft) {
    long expected = preview(draft);
    if (expected == 0) {
      throw new Problem("CAMPAIGN-003").at("confirmedBefore");
    }
    long id =
        repository.insert(
            draft, expected, terms(draft.register()), office.today(), office.now(), office.actor());
    run(id, Step.ASK);
    return id;
  }

  /**
   * Runs a step of a campaign: the first time, or again behind what was done when it was cancelled.
   *
   * @throws Problem CAMPAIGN-004 (conflict) if a job of the campaign runs, CAMPAIGN-005 before the
   *     day of reminders, CAMPAIGN-006 before the term is over
   */
  public long run(long campaignId, Step step) {
    repository.lock(campaignId);
    CampaignView view = get(campaignId);
    for (Step other : Step.values()) {
      if (view.running(other)) {
        throw Problem.conflict("CAMPAIGN-004");
      }
    }
    if (!view.due(step)) {
      throw step == Step.REMIND
          ? Problem.conflict("CAMPAIGN-005", view.campaign().remindOn())
          : Problem.conflict("CAMPAIGN-006", view.campaign().answerUntil());
    }
    long job = jobs.start(step.kind(), view.campaign().title(), Long.toString(campaignId));
    repository.job(campaignId, step, job);
    return job;
  }

  /** Stops the job of a step; what was done stays done. */
  public void cancel(long campaignId, Step step) {
    Long job = row(campaignId).jobOf(step);
    if (job == null) {
      throw Problem.conflict("JOB-004");
    }
    jobs.cancel(job);
  }

  public CampaignView get(long campaignId) {
    CampaignRow campaign = row(campaignId);
    Map<Step, JobRow> running = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      if (campaign.jobOf(step) != null) {
        running.put(step, jobs.get(campaign.jobOf(step)));
      }
    }
    return new CampaignView(
        campaign, reader.counts(standing(campaign), campaignId), running, office.today());
  }

  public Page<CampaignRow> page(PageRequest request) {
    return reader.page(request);
  }

  /** Whom a campaign asked; the look is recorded. */
  public Page<AskedRow> asked(long campaignId, AskedState state, String q, PageRequest request) {
    CampaignRow campaign = row(campaignId);
    Page<AskedRow> page = reader.asked(campaign, standing(campaign), state, q, request);
    looks.record(
        LookKind.LIST,
        "DATA_QUALITY",
        "ENTRY",
        page.items().stream().map(AskedRow::entryId).toList(),
        null);
    return page;
  }

  /** What the step of exclusion would do now. */
  public ExclusionPreview exclusions(long campaignId) {
    Map<String, Long> exceptions =
        new TreeMap<>(reader.exclusions(standing(row(campaignId)), campaignId));
    Long cases = exceptions.remove("");
    return new ExclusionPreview(cases == null ? 0 : cases, exceptions);
  }

  private CampaignRow row(long campaignId) {
    return reader.campaign(campaignId).orElseThrow(() -> Problem.notFound("CAMPAIGN-009"));
  }

  private Standing standing(CampaignRow campaign) {
    return registers.get(campaign.register()).standing();
  }

  private void check(CampaignDraft draft) {
    if (draft.title() == null || draft.title().isBlank() || draft.title().length() > TITLE_LENGTH) {
      throw new Problem("CAMPAIGN-001", TITLE_LENGTH).at("title");
    }
    if (draft.confirmedBefore() == null || draft.confirmedBefore().isAfter(office.today())) {
      throw new Problem("CAMPAIGN-002").at("confirmedBefore");
    }
  }
}
