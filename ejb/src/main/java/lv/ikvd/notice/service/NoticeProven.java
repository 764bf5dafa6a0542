package lv.ikvd.notice.service;

import java.time.LocalDate;
import lv.ikvd.notice.entity.Channel;

/** Fired in the transaction that records the proof that a notice was received. */
public record NoticeProven(
    long noticeId, Long proceedingId, Long decisionId, Channel channel, LocalDate provenOn) {}
