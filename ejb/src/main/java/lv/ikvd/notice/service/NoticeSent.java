package lv.ikvd.notice.service;

import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.notice.entity.Channel;

/**
 * Fired in the transaction that marks a notice sent.
 *
 * @param deemedOn the day on which the law takes it for notified; contest terms run from it
 */
public record NoticeSent(
    long noticeId,
    Long proceedingId,
    Long decisionId,
    Channel channel,
    Instant sentAt,
    LocalDate deemedOn) {}
