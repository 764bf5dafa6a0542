package lv.ikvd.notice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/**
 * What has not gone out yet, for officials who post it or hand it over: of cases and of clean-ups
 * alike. Each look is recorded.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class OutgoingNotices {

  @Inject private Notices notices;
  @Inject private NoticeLooks looks;
  @Inject private Clock clock;

  /** The day on which letters are posted, unless another is named. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Neither sent nor failed, oldest first; of a channel and a state or, without, of all. */
  public Page<NoticeRow> page(Channel channel, NoticeState state, PageRequest request) {
    Page<NoticeRow> page = notices.open(channel, state, request);
    looks.record(LookKind.LIST, page.items(), NoticeRow::partyId, NoticeRow::id, null);
    return page;
  }

  /** A notice with the text as its recipient gets it. */
  public NoticeRow open(long id) {
    NoticeRow notice = notices.shown(id);
    looks.record(
        LookKind.OPEN, List.of(notice), NoticeRow::partyId, NoticeRow::id, notice.proceedingId());
    return notice;
  }

  /**
   * Records that letters were posted together; all of them or, if one may not be, none.
   *
   * @throws Problem NOTICE-022 if none was chosen; as {@link Notices#markSent}
   */
  public void posted(Collection<Long> ids, LocalDate on) {
    if (ids.isEmpty()) {
      throw new Problem("NOTICE-022");
    }
    ids.forEach(id -> notices.markSent(id, on, null));
  }
}
