package lv.ikvd.citizenshipnotice.entity;

import java.time.LocalDate;

/**
 * What is confirmed of a person.
 *
 * @param until null while the person goes on learning
 * @param request number of the Office's letter that asks for it, or null
 */
public record NoticeOfLearner(
    long partyId,
    long entryId,
    String programme,
    LocalDate from,
    LocalDate until,
    String request) {}
