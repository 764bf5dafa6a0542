package lv.ikvd.notice.service;

/** An official had the system send a notice again of which nobody knows whether it went out. */
public record NoticeAgain(long noticeId, Long proceedingId) {}
