package lv.ikvd.notice.service;

import lv.ikvd.notice.entity.Channel;

/** Fired in the transaction that records that a notice did not reach its party. */
public record NoticeFailed(
    long noticeId, Long proceedingId, Long decisionId, Channel channel, String reason) {}
