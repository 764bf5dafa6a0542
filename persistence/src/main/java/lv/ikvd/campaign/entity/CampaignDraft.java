package lv.ikvd.campaign.entity;

import java.time.LocalDate;

/**
 * A campaign to start.
 *
 * @param register code of the register whose entries are asked about
 * @param confirmedBefore asked are those whose data were last confirmed before this day, or never
 * @param municipality code, or null for all
 */
public record CampaignDraft(
    String register, String title, LocalDate confirmedBefore, String municipality) {}
