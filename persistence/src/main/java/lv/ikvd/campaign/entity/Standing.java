package lv.ikvd.campaign.entity;

/**
 * The view in which a register says how its entries stand today, with the columns {@code entry_id},
 * {@code display_name}, {@code email}, {@code municipality_id}, {@code municipality}, {@code
 * confirmed_on}, {@code ended_on} and {@code case_id}, the open case on the end of the entry.
 */
public record Standing(String view) {

  /** Where each that was asked stands, and why silence does not count against it. */
  private static final String ASKED =
      """
      (select s.*,
              case when s.answer in ('CEASED', 'OWN_REQUEST') then 'CEASED'
                   when s.answer is not null then 'CONFIRMED'
                   when s.proceeding_id is not null then 'PROCEEDING'
                   when s.undelivered then 'UNDELIVERED'
                   else 'SILENT' end as state,
              case when s.answer is not null then 'ANSWERED'
                   when s.ended_on is not null then 'EXCLUDED'
                   when s.confirmed_on >= s.started_on then 'CONFIRMED_OTHERWISE'
                   when s.case_id is not null then 'CASE_OPEN'
                   when not s.reached then 'NOT_REACHED' end as exception
         from (select a.id, a.campaign_id, a.entry_id, a.party_id, a.channel, a.notice_id, a.reminder_id, a.asked_at, a.answered_at,
                      a.answer, a.proceeding_id, p.number as proceeding_number, e.number, c.display_name, c.email, c.municipality,
                      c.confirmed_on, c.ended_on, c.case_id, k.started_on, k.answer_until,
                      a.notice_id is null or (n.failed_at is not null and (r.id is null or r.failed_at is not null)) as undelivered,
                      coalesce(n.failed_at is null and n.deemed_on <= k.answer_until, false)
                        or coalesce(r.failed_at is null and r.deemed_on <= k.answer_until, false) as reached
                 from campaign_asked a
                 join campaign k on k.id = a.campaign_id
                 join register_entry e on e.id = a.entry_id
                 join %s c on c.entry_id = a.entry_id
                 left join notice n on n.id = a.notice_id
                 left join notice r on r.id = a.reminder_id
                 left join proceeding p on p.id = a.proceeding_id) s) as asked_state\
      """;

  public Standing {
    if (!view.matches("[a-z_]+")) {
      throw new IllegalArgumentException("no name of a view: " + view);
    }
  }

  /** Everyone asked, as a table of a query. */
  String asked() {
    return ASKED.formatted(view);
  }
}
