package lv.ikvd.notice.service;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.security.entity.Roles;

/** Writes down, past the worker's transaction, that sending begins: it must outlive a crash. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(REQUIRES_NEW)
public class NoticeClaims {

  @Inject private NoticeRepository notices;

  public NoticeClaims() {}

  NoticeClaims(NoticeRepository notices) {
    this.notices = notices;
  }

  /** False when sending began before and nobody knows how it ended. */
  public boolean begin(long noticeId) {
    return notices.beginSending(noticeId);
  }

  /** Nothing went out, for sure. */
  public void undo(long noticeId) {
    notices.undoSending(noticeId);
  }
}
