package lv.ikvd.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.notice.entity.posting.PostalBatchRow;
import lv.ikvd.notice.service.OutgoingNotices;
import lv.ikvd.notice.service.posting.PostalBatches;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Notices that are neither sent nor failed; letters that were posted together are marked so. */
@Named("noticeList")
@RequestScoped
public class NoticeListBean {

  private static final Set<NoticeState> OPEN =
      Set.of(
          NoticeState.PREPARED,
          NoticeState.TO_HAND_OVER,
          NoticeState.SENDING,
          NoticeState.UNCERTAIN);

  @Inject private OutgoingNotices notices;
  @Inject private PostalBatches batches;
  @Inject private ListQuestion question;
  @Inject private Texts texts;

  private PagedList<NoticeRow> list;
  private LocalDate on;
  private Set<Long> chosen = Set.of();

  @PostConstruct
  void load() {
    on = notices.today();
    list =
        question
            .labels("notice.filter")
            .filter("channel", channel -> texts.of("notice.Channel." + channel))
            .filter("state", state -> texts.of("notice.NoticeState." + state))
            .answer(
                asked ->
                    notices.page(
                        asked.choice("channel", Channel.class),
                        asked.choice("state", NoticeState.class),
                        asked.page()));
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  /** Puts the chosen letters together, in the order of the list, to be printed and posted. */
  public void batch() {
    choose();
    Done.at("/notice/batch/" + batches.make(List.copyOf(chosen)), "notice.batch.made");
  }

  /** Marks the chosen letters as posted on a day. */
  public void posted() {
    choose();
    try {
      notices.posted(chosen, on);
    } catch (Problem problem) {
      throw problem.field().filter("sentOn"::equals).map(field -> problem.at("on")).orElse(problem);
    }
    Done.at(list.getAddress().at("/notice/list"), "notice.list.posted", chosen.size());
  }

  private void choose() {
    String[] sent =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get("notice");
    chosen =
        Stream.of(sent == null ? new String[0] : sent)
            .filter(id -> id.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Batches that were put together and are not posted yet. */
  public List<PostalBatchRow> getOpenBatches() {
    return batches.open();
  }

  public boolean isChosen(NoticeRow row) {
    return row != null && chosen.contains(row.id());
  }

  /** Whether an official posts it or hands it over, so that it may be marked. */
  public boolean isInHands(NoticeRow row) {
    return row != null && row.state() == NoticeState.TO_HAND_OVER;
  }

  /** Colour of a state. */
  public String group(NoticeState state) {
    return NoticeBean.colour(state);
  }

  public List<SelectItem> getChannels() {
    return Arrays.stream(Channel.values())
        .map(one -> new SelectItem(one.name(), texts.show(one)))
        .toList();
  }

  public List<SelectItem> getStates() {
    return Arrays.stream(NoticeState.values())
        .filter(OPEN::contains)
        .map(one -> new SelectItem(one.name(), texts.show(one)))
        .toList();
  }

  public PagedList<NoticeRow> getList() {
    return list;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
