package lv.ikvd.campaign.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.campaign.entity.AskedRow;
import lv.ikvd.campaign.entity.AskedState;
import lv.ikvd.campaign.entity.Step;
import lv.ikvd.campaign.service.CampaignView;
import lv.ikvd.campaign.service.Campaigns;
import lv.ikvd.campaign.service.ExclusionPreview;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;
import org.omnifaces.cdi.Param;

/** One campaign: its counts, its jobs, and whom it asked. */
@Named("campaignBean")
@RequestScoped
public class CampaignBean {

  /** A step with its last job and what may be done with it now. */
  public record StepLine(Step step, JobRow job, boolean running, boolean due) {

    public long max() {
      return job.totalCount() == null ? Math.max(1, job.doneCount()) : job.totalCount();
    }
  }

  @Inject private Campaigns campaigns;
  @Inject private ListQuestion question;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private final Texts texts = new Texts();
  private long id;
  private CampaignView view;
  private ExclusionPreview exclusions;
  private PagedList<AskedRow> list;

  @PostConstruct
  void load() {
    id = id(number);
    view = campaigns.get(id);
    exclusions = campaigns.exclusions(id);
    list =
        question
            .labels("campaign.filter")
            .filter("q")
            .filter("state", state -> texts.of("campaign.AskedState." + state))
            .answer(
                asked ->
                    campaigns.asked(
                        id,
                        asked.choice("state", AskedState.class),
                        asked.value("q"),
                        asked.page()));
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public void run(Step step) {
    campaigns.run(id, step);
    Done.at("/campaign/view/" + id, "campaign.begun." + step);
  }

  public void cancel(Step step) {
    campaigns.cancel(id, step);
    Done.at("/campaign/view/" + id, "campaign.stopped");
  }

  private static long id(String text) {
    if (text == null || !text.matches("[0-9]{1,18}")) {
      throw Problem.notFound("CAMPAIGN-009");
    }
    return Long.parseLong(text);
  }

  public CampaignView getView() {
    return view;
  }

  public ExclusionPreview getExclusions() {
    return exclusions;
  }

  /** Those left out, by reason in words. */
  public List<SelectItem> getExceptions() {
    return exclusions.exceptions().entrySet().stream()
        .map(e -> new SelectItem(e.getValue(), texts.of("campaign.exception." + e.getKey())))
        .toList();
  }

  public List<StepLine> getSteps() {
    return Arrays.stream(Step.values())
        .map(step -> new StepLine(step, view.jobs().get(step), view.running(step), view.due(step)))
        .toList();
  }

  public boolean isIdle() {
    return Arrays.stream(Step.values()).noneMatch(view::running);
  }

  public List<SelectItem> getStates() {
    return Arrays.stream(AskedState.values())
        .map(state -> new SelectItem(state.name(), texts.of("campaign.AskedState." + state)))
        .toList();
  }

  /** Colour of a state. */
  public String group(AskedState state) {
    return switch (state) {
      case CONFIRMED -> "in-force";
      case CEASED -> "ended";
      case SILENT -> "waiting";
      case UNDELIVERED -> "refused";
      case PROCEEDING -> "soon";
    };
  }

  public PagedList<AskedRow> getList() {
    return list;
  }
}
