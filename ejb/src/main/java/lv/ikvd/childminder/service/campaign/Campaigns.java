package lv.ikvd.childminder.service.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.childminder.entity.campaign.AskedRow;
import lv.ikvd.childminder.entity.campaign.AskedState;
import lv.ikvd.childminder.entity.campaign.CampaignDraft;
import lv.ikvd.childminder.entity.campaign.CampaignReader;
import lv.ikvd.childminder.entity.campaign.CampaignRepository;
import lv.ikvd.childminder.entity.campaign.CampaignRow;
import lv.ikvd.childminder.entity.campaign.Step;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.worktime.service.ComputedTerm;
import lv.ikvd.worktime.service.TermCalculator;

/**
 * Campaigns for officials: start one, follow it, remind, open the cases of those who kept silent.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER, Roles.SYSTEM})
public class Campaigns {

  static final String ANSWER_TERM = "CONFIRMATION_ANSWER";
  static final String REMINDER_TERM = "CONFIRMATION_REMINDER";

  private static final int TITLE_LENGTH = 200;

  @Inject private CampaignRepository repository;
  @Inject private CampaignReader reader;
  @Inject private Jobs jobs;
  @Inject private Rulebook rulebook;
  @Inject private TermCalculator terms;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** How many providers a campaign would ask. */
  public long preview(CampaignDraft draft) {
    check(draft);
    return repository.targets(draft.confirmedBefore(), draft.municipality());
  }

  /** The last day to answer, if it were asked today, and how it is computed. */
  public ComputedTerm answerTerm() {
    return term(ANSWER_TERM);
  }

  public LocalDate reminderDay() {
    return term(REMINDER_TERM).dueOn();
  }

  /**
   * Starts a campaign; its letters go out by a job.
   *
   * @throws Problem CAMPAIGN-001 or -002 for what is missing, CAMPAIGN-003 if nobody is to be asked
   */
  public long start(CampaignDraft draft) {
    if (preview(draft) == 0) {
      throw new Problem("CAMPAIGN-003").at("confirmedBefore");
    }
    ComputedTerm answer = answerTerm();
    long id =
        repository.insert(
            draft,
            office.today(),
            reminderDay(),
            answer.dueOn(),
            answer.toJson(),
            office.now(),
            office.actor());
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
    return new CampaignView(campaign, reader.counts(campaignId), running, office.today());
  }

  public Page<CampaignRow> page(PageRequest request) {
    return reader.page(request);
  }

  /** Whom a campaign asked; the look is recorded. */
  public Page<AskedRow> asked(long campaignId, AskedState state, String q, PageRequest request) {
    Page<AskedRow> page = reader.asked(campaignId, state, q, request);
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
    Map<String, Long> exceptions = new TreeMap<>(reader.exclusions(campaignId));
    Long cases = exceptions.remove("");
    return new ExclusionPreview(cases == null ? 0 : cases, exceptions);
  }

  private CampaignRow row(long campaignId) {
    return reader.campaign(campaignId).orElseThrow(() -> Problem.notFound("CAMPAIGN-009"));
  }

  private ComputedTerm term(String code) {
    LocalDate today = office.today();
    long version = rulebook.inForce(ChildMinders.RULES, today).id();
    return terms.compute(rulebook.term(version, code), today);
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
