package lv.ikvd.campaign.entity;

import java.time.Instant;
import java.time.LocalDate;

/** What an answer link leads to. */
public record Question(
    long askedId,
    String register,
    long entryId,
    String number,
    LocalDate answerUntil,
    Instant answeredAt) {}
