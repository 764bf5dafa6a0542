package lv.ikvd.proceeding.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.proceeding.entity.row.ActRow;
import lv.ikvd.proceeding.entity.row.DecisionStanding;
import lv.ikvd.proceeding.entity.row.SignatureRow;

/** Reads decisions for their documents: number and day, who signed, whether they stand. */
@ApplicationScoped
public class ActReader {

  private static final String ACT =
      """
      select d.number, d.decided_on, d.decided_by, d.procedure, d.kind, p.number as proceeding_number, p.rule_version_id,
             e.number as entry_number
        from decision d join proceeding p on p.id = d.proceeding_id left join register_entry e on e.id = p.entry_id
       where d.id = ?\
      """;

  // a text that was signed, returned and proposed again bears signatures that no longer count: the
  // last ones do
  private static final String SIGNATURES =
      """
      select s.signer, s.position, s.signed_at
        from decision d cross join lateral (
             select * from decision_signature g
              where g.proceeding_id = d.proceeding_id and g.content_sha256 = d.content_sha256
                and g.signed_at <= d.decided_at
              order by g.signed_at desc, g.id desc
              limit case d.deciding_mode when 'OTHER_OFFICIAL' then 1 when 'TWO_OFFICIALS' then 2 when 'BOARD' then 0 end) s
       where d.id = ? order by s.signed_at, s.id\
      """;

  private static final String STANDING =
      """
      select coalesce(
               (select c.outcome from contest c where c.decision_id = d.id and c.outcome <> 'UPHELD'
                 order by c.outcome_on desc, c.id desc limit 1),
               (select 'REVOKED_BY_OFFICE' from decision_revocation r where r.revoked_id = d.id and not exists (
                  select 1 from contest c where c.decision_id = r.decision_id and c.outcome in ('REVOKED', 'REMITTED')) limit 1),
               (select 'CORRECTED' from decision k where k.corrects_id = d.id limit 1),
               'STANDS') as standing
        from decision d where d.id = ?\
      """;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected ActReader() {}

  public ActReader(EntityManager em) {
    this.em = em;
  }

  public Optional<ActRow> act(long decisionId) {
    return Rows.one(
        em,
        ACT,
        row ->
            new ActRow(
                row.getString("number"),
                date(row, "decided_on"),
                row.getString("procedure"),
                row.getString("kind"),
                row.getString("proceeding_number"),
                row.getLong("rule_version_id"),
                row.getString("entry_number"),
                row.getString("decided_by")),
        decisionId);
  }

  /**
   * The signatures that made the decision, in the order in which they were given; none of a board.
   */
  public List<SignatureRow> signatures(long decisionId) {
    return Rows.list(
        em,
        SIGNATURES,
        row ->
            new SignatureRow(
                row.getString("signer"), row.getString("position"), moment(row, "signed_at")),
        decisionId);
  }

  public DecisionStanding standing(long decisionId) {
    return Rows.one(
            em, STANDING, row -> constant(row, "standing", DecisionStanding.class), decisionId)
        .orElseThrow();
  }
}
