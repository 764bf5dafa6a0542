package lv.ikvd.childminder.web.cofinance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.childminder.entity.cofinance.LineRow;
import lv.ikvd.childminder.entity.cofinance.LineState;
import lv.ikvd.childminder.entity.cofinance.ListHead;
import lv.ikvd.childminder.service.cofinance.CofinancedLists;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;
import org.omnifaces.cdi.Param;

/** What the register says of a list. */
@Named("listResultBean")
@RequestScoped
public class ListResultBean {

  @Inject private CofinancedLists lists;
  @Inject private ListQuestion question;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private final Texts texts = new Texts();
  private ListHead head;
  private PagedList<LineRow> list;
  private List<Summary> summary;

  /** Lines of one state. */
  public record Summary(LineState state, long lines, String address) {}

  @PostConstruct
  void load() {
    long id = id(number);
    head = lists.head(id);
    list =
        question
            .labels("cofinance.filter")
            .filter("state", state -> texts.of("cofinance.LineState." + state))
            .answer(asked -> lists.lines(id, asked.choice("state", LineState.class), asked.page()));
    summary =
        lists.counts(id).entrySet().stream()
            .map(
                count ->
                    new Summary(
                        count.getKey(),
                        count.getValue(),
                        list.getAddress().with("state", count.getKey().name())))
            .toList();
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  static long id(String text) {
    if (text == null || !text.matches("[0-9]{1,18}")) {
      throw Problem.notFound("COFINANCE-009");
    }
    return Long.parseLong(text);
  }

  public ListHead getHead() {
    return head;
  }

  /** Each state that occurs, with its number of lines and the address that shows them. */
  public List<Summary> getSummary() {
    return summary;
  }

  public PagedList<LineRow> getList() {
    return list;
  }

  public List<SelectItem> getStates() {
    return Arrays.stream(LineState.values())
        .map(state -> new SelectItem(state.name(), texts.of("cofinance.LineState." + state)))
        .toList();
  }

  /** Colour of a state. */
  public String group(LineState state) {
    return switch (state) {
      case REGISTERED -> "in-force";
      case CEASED -> "ended";
      case NOT_ON_DAY -> "soon";
      case UNKNOWN -> "waiting";
      case REFUSED -> "refused";
    };
  }
}
