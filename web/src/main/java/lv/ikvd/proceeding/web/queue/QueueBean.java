package lv.ikvd.proceeding.web.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.ikvd.database.entity.Page;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.row.QueueCounts;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.batch.CaseBatches;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.proceeding.web.queue.QueueQuestion.Due;
import lv.ikvd.proceeding.web.queue.QueueQuestion.Tab;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.PagedList;
import org.omnifaces.cdi.Param;

/** The queue: which tab, which filters, which page all stand in the address. */
@Named("queue")
@RequestScoped
public class QueueBean {

  /** A tab with how many cases it holds. */
  public record TabLink(String name, String path, long count, boolean more, boolean current) {}

  private static final int COUNTED = Page.COUNT_LIMIT;

  @Inject private QueueQuestion question;
  @Inject private CaseQueries cases;
  @Inject private QueueActions actions;
  @Inject private CaseBatches batches;

  @Inject
  @Param(pathIndex = 0)
  private String path;

  private final Words words = CaseWords.current();
  private Tab tab;
  private PagedList<QueueLine> list;
  private QueueCounts counts;
  private List<SelectItem> handlers = List.of();

  @PostConstruct
  void load() {
    tab = Tab.of(path);
    if (tab == Tab.TEAM) {
      handlers = actions.officials();
    }
    list = question.lines(tab, words);
    counts = cases.counts();
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    Objects.requireNonNull(list);
  }

  /** Carries out what a button in the list asks for. */
  public void act() {
    FacesContext context = FacesContext.getCurrentInstance();
    Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
    String done = context.isPostback() ? actions.take(sent.get("take"), words) : null;
    if (done != null) {
      Pages.done("/case/queue/" + tab.path() + query(), done);
    }
  }

  /** Goes on with the cases that are ticked. */
  public void choose() {
    String[] sent =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get("case");
    goOn(
        batches.choose(
            Arrays.stream(sent == null ? new String[0] : sent)
                .map(key -> QueueActions.ref(key).number())
                .distinct()
                .toList()));
  }

  /** Goes on with all cases that the filters leave. */
  public void chooseAll() {
    ListAddress address = list.getAddress();
    goOn(batches.chooseAll(question.filter(tab, address), address.page().sort()));
  }

  private static void goOn(long batch) {
    Done.at("/case/batch/" + batch);
  }

  /** Whether all cases of the list are more than the page shows, and not too many for a step. */
  public boolean isMore() {
    return list.getTotal() > list.getItems().size() && list.getTotal() <= CaseBatches.MOST;
  }

  /** Whether something can be done in cases of the list. */
  public boolean isWorkable() {
    return tab != Tab.CLOSED && !list.isEmpty();
  }

  public List<SelectItem> getHandlers() {
    return handlers;
  }

  private String query() {
    String address = list.getAddress().toPage(list.getAddress().page().page());
    int mark = address.indexOf('?');
    return mark < 0 ? "" : address.substring(mark);
  }

  public PagedList<QueueLine> getList() {
    return list;
  }

  public Tab getTab() {
    return tab;
  }

  public QueueCounts getCounts() {
    return counts;
  }

  public List<TabLink> getTabs() {
    return Arrays.stream(Tab.values()).map(this::link).toList();
  }

  private TabLink link(Tab one) {
    long count =
        switch (one) {
          case MINE -> counts.mine();
          case TEAM -> counts.team();
          case UNASSIGNED -> counts.unassigned();
          case CLOSED -> counts.closed();
        };
    return new TabLink(
        words.of("proceeding.tab." + one),
        "/case/queue/" + one.path(),
        Math.min(count, COUNTED),
        count > COUNTED,
        one == tab);
  }

  /** What is shown, as a file: the same filters and order, all pages. */
  public String getExport() {
    FacesContext context = FacesContext.getCurrentInstance();
    return list.getAddress()
        .at(context.getExternalContext().getRequestContextPath() + "/case/export/" + tab.path());
  }

  public boolean isTakeable() {
    return tab == Tab.TEAM || tab == Tab.UNASSIGNED;
  }

  public List<SelectItem> getProcedures() {
    return actions.procedures(words);
  }

  public List<SelectItem> getStages() {
    return Arrays.stream(Stage.values())
        .filter(stage -> tab == Tab.CLOSED || stage.compareTo(Stage.DECIDED) < 0)
        .map(stage -> new SelectItem(stage.name(), words.show(stage)))
        .toList();
  }

  public List<SelectItem> getDues() {
    return Arrays.stream(Due.values())
        .map(due -> new SelectItem(due.name(), words.of("proceeding.due." + due)))
        .toList();
  }
}
