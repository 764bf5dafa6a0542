package lv.ikvd.intake.entity;

import java.time.Instant;
import lv.ikvd.notice.entity.Channel;

/** That a returned document was answered: by which letter and which way, when and by whom. */
public record Answered(long letterId, Channel channel, Instant at, long accountId) {}
