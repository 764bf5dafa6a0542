package lv.ikvd.childminder.entity.campaign;

import java.time.LocalDate;

/**
 * A campaign to start.
 *
 * @param confirmedBefore asked are those whose data were last confirmed before this day, or never
 * @param municipality code, or null for all
 */
public record CampaignDraft(String title, LocalDate confirmedBefore, String municipality) {}
