package lv.ikvd.campaign.entity;

import java.time.LocalDate;

/**
 * The days of a campaign.
 *
 * @param explanation how the last day to answer was computed, as JSON
 */
public record Terms(LocalDate remindOn, LocalDate answerUntil, String explanation) {}
