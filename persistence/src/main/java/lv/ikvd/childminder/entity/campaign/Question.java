package lv.ikvd.childminder.entity.campaign;

import java.time.Instant;
import java.time.LocalDate;

/** What an answer link leads to. */
public record Question(
    long askedId, long entryId, String number, LocalDate answerUntil, Instant answeredAt) {}
