package lv.ikvd.notice.service;

import lv.ikvd.notice.entity.Channel;

/**
 * A notice follows another that did not arrive, perhaps by another channel. Whoever gave the first
 * one something that only the recipient may see gives it to this one anew, in the same transaction.
 */
public record NoticeRepeated(long noticeId, long repeatsId, Channel channel) {}
