package lv.ikvd.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.board.entity.row.CandidateRow;
import lv.ikvd.board.entity.row.RemarkRow;
import lv.ikvd.board.service.ItemView;
import lv.ikvd.board.service.MaterialPlace;
import lv.ikvd.board.service.SittingQueries;
import lv.ikvd.board.service.SittingRef;
import lv.ikvd.board.service.SittingView;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.shell.web.Texts;
import org.omnifaces.cdi.Param;

/** A sitting, one item at a time: which sitting and which item stand in the address. */
@Named("sitting")
@RequestScoped
public class SittingBean {

  @Inject private SittingQueries queries;
  @Inject private Texts texts;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  @Inject
  @Param(name = "item")
  private Long asked;

  private SittingView view;
  private ItemView current;
  private SittingQueries.Reading reading;
  private List<CandidateRow> candidates = List.of();

  /** Reads what the page shows. */
  public void open() {
    view = queries.view(number == null ? "" : number);
    current =
        view.items().stream()
            .filter(item -> asked == null ? item.row().open() : asked == item.row().id())
            .findFirst()
            .orElse(view.items().isEmpty() ? null : view.items().get(0));
    reading = current == null ? null : queries.read(number, current.row().id());
    boolean unfinished = view.row().planned() || view.row().open();
    candidates = view.secretary() && unfinished ? queries.candidates(number) : List.of();
  }

  /** Where the sitting stands and what is next. */
  public String getSentence() {
    return switch (view.row().state()) {
      case PLANNED ->
          texts.of("board.now.PLANNED", view.row().heldOn(), hour(), view.row().place());
      case OPEN ->
          texts.of(
              "board.now.OPEN",
              view.row().presiding(),
              view.row().closedItems(),
              view.row().items(),
              view.present(),
              view.rule().quorum());
      case CLOSED ->
          texts.of("board.now.CLOSED", view.row().closedAt(), view.row().minutesNumber());
      case CANCELLED -> texts.of("board.now.CANCELLED", view.row().cancelledWhy());
    };
  }

  public String getHour() {
    return hour();
  }

  private String hour() {
    return String.valueOf(view.row().startsAt());
  }

  /** Title of an item: what is asked for, by whom. */
  public String title(ItemView item) {
    return item == null
        ? ""
        : "%d. %s: %s".formatted(item.row().ordinal(), procedure(item), item.row().partyName());
  }

  /** What is asked for in an item's case. */
  public String procedure(ItemView item) {
    return item == null
        ? ""
        : CaseWords.current().procedure(item.row().register(), item.row().procedure());
  }

  public boolean isCurrent(ItemView item) {
    return current != null && item != null && item.row().id() == current.row().id();
  }

  public List<RemarkRow> remarks(MaterialPlace place) {
    return reading == null || place == null
        ? List.of()
        : reading.remarks().stream().filter(one -> one.place().equals(place.code())).toList();
  }

  /** Whether the reader may vote on the current item now. */
  public boolean isVoting() {
    return current != null
        && current.row().open()
        && view.voter()
        && !current.recused(view.memberId())
        && !current.voted().contains(view.memberId());
  }

  /** Whether the reader has voted on the current item. */
  public boolean isVoted() {
    return current != null && current.voted().contains(view.memberId());
  }

  public boolean isPresiding(AttendanceRow member) {
    return member != null && Objects.equals(member.memberId(), view.row().presidingId());
  }

  /** The sitting as the page that was sent back had seen it. */
  SittingRef seen() {
    Map<String, String> sent = sent();
    String version = sent.getOrDefault("seen", "");
    return new SittingRef(number, version.matches("\\d{1,18}") ? Long.parseLong(version) : -1);
  }

  static Map<String, String> sent() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
  }

  String address() {
    return "/board/view/" + number;
  }

  public String getNumber() {
    return number;
  }

  public String getPulse() {
    return queries.pulse(number);
  }

  public SittingView getView() {
    return view;
  }

  public ItemView getCurrent() {
    return current;
  }

  public SittingQueries.Reading getReading() {
    return reading;
  }

  public List<CandidateRow> getCandidates() {
    return candidates;
  }
}
