package lv.ikvd.proceeding.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;
import static lv.ikvd.database.entity.Rows.id;
import static lv.ikvd.database.entity.Rows.moment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.QueueCounts;
import lv.ikvd.proceeding.entity.row.QueueFilter;
import lv.ikvd.proceeding.entity.row.QueueRow;
import lv.ikvd.proceeding.entity.row.ToSignRow;
import lv.ikvd.proceeding.entity.team.TeamReader;
import lv.ikvd.security.entity.Confidential;

/**
 * Reads queues: the cases whose missed term has a legal effect stand first, then those that are due
 * soonest.
 */
@ApplicationScoped
public class QueueReader {

  private static final Map<String, String> SORTS =
      Map.of(
          "dueOn", "p.due_on",
          "openedOn", "p.opened_on",
          "number", "p.number",
          "partyName", "n.display_name collate latvian",
          "stage", "p.stage");

  /** How the term by which the queue is ordered was computed. */
  private static final String EXPLANATION =
      """
      (select t.explanation from proceeding_term t where t.proceeding_id = p.id and t.due_on = p.due_on
          and t.missed = p.missed order by t.id desc limit 1) as explanation
      """;

  private static final String FROM =
      """
      from proceeding p
      left join account h on h.id = p.handler_id
      left join official_absence b on b.account_id = p.handler_id and b.cancelled_at is null
                                  and ? between b.from_on and b.to_on
      left join account s on s.id = b.substitute_id
      left join lateral (select display_name, search_key from party_version v where v.party_id = p.party_id
                          and v.superseded_at is null order by v.valid_from desc limit 1) n on true
      """;

  /** A proposed act that a board decides by vote: no official signs it. */
  private static final String BY_BOARD =
      """
      exists (select 1 from rule_decision r where r.rule_version_id = p.rule_version_id and r.procedure = p.procedure
               and r.kind = d.kind and r.deciding_mode = 'BOARD')
      """;

  /** Cases of registers that are secret stand in no queue. */
  private static final String OTHERS = Confidential.not("p.register");

  /** What officials sign: by no board, and not secret. */
  private static final String SIGNED = "not (" + BY_BOARD + ") and " + OTHERS;

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected QueueReader() {}

  public QueueReader(EntityManager em) {
    this.em = em;
  }

  public Page<QueueRow> page(QueueFilter filter, PageRequest request) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(filter.today());
    return Rows.page(
        em,
        "select p.*, n.display_name, h.display_name as handler, s.display_name as"
            + " substitute, "
            + EXPLANATION,
        FROM + " where " + where(filter, parameters),
        order(request, filter.closed()),
        request,
        row ->
            new QueueRow(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("version"),
                row.getString("register"),
                row.getString("procedure"),
                row.getString("display_name"),
                constant(row, "stage", Stage.class),
                constant(row, "outcome", Outcome.class),
                id(row, "handler_id"),
                row.getString("handler"),
                row.getString("substitute"),
                row.getObject("unseen_since") != null,
                date(row, "opened_on"),
                date(row, "due_on"),
                row.getString("missed"),
                row.getString("explanation"),
                date(row, "suspended_on")),
        parameters);
  }

  public QueueCounts counts(Long accountId, LocalDate today) {
    return Rows.one(
            em,
            """
            select count(*) filter (where handler_id = ? or handler_id in (
                     select account_id from official_absence b where b.substitute_id = ? and b.cancelled_at is null
                        and ? between b.from_on and b.to_on)) as mine,
                   count(*) as team,
                   count(*) filter (where handler_id is null) as unassigned,
                   count(*) filter (where due_on < ? and suspended_on is null) as overdue,
                   count(*) filter (where stage = 'PREPARED' and not exists (
                     select 1 from decision_draft d where d.proceeding_id = p.id and %s)) as to_sign,
                   (select count(*) from (select 1 from proceeding p where outcome is not null and %s limit 10001) c) as closed
              from proceeding p where closed_at is null and outcome is null and %s\
            """
                .formatted(BY_BOARD, OTHERS, OTHERS),
            row ->
                new QueueCounts(
                    row.getLong("mine"),
                    row.getLong("team"),
                    row.getLong("unassigned"),
                    row.getLong("overdue"),
                    row.getLong("to_sign"),
                    row.getLong("closed")),
            accountId == null ? -1L : accountId,
            accountId == null ? -1L : accountId,
            today,
            today)
        .orElseThrow();
  }

  /** Proposed decisions that this account may still sign: not proposed and not yet signed by it. */
  public List<ToSignRow> toSign(long accountId) {
    return Rows.list(
        em,
        """
        select p.id, p.number, d.version as draft_version, p.register, p.procedure,
               p.rule_version_id, d.kind, d.ground,
               n.display_name, coalesce(a.display_name, 'IKVIS') as proposer, d.proposed_at, p.due_on,
               (select count(*) from decision_signature s where s.proceeding_id = p.id
                 and s.signed_at >= d.proposed_at) as signatures
          from decision_draft d
          join proceeding p on p.id = d.proceeding_id
          left join account a on a.id = d.proposed_by
          left join lateral (select display_name from party_version v where v.party_id = p.party_id
                              and v.superseded_at is null order by v.valid_from desc limit 1) n on true
         where d.proposed_at is not null and p.stage = 'PREPARED' and d.proposed_by is distinct from ?
           and not exists (select 1 from decision_signature s where s.proceeding_id = p.id
                            and s.account_id = ? and s.signed_at >= d.proposed_at)
           and \
        """
            + SIGNED
            + " order by p.procedure, d.kind, p.due_on nulls last, p.id limit 500",
        row ->
            new ToSignRow(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("draft_version"),
                row.getString("register"),
                row.getString("procedure"),
                row.getLong("rule_version_id"),
                row.getString("kind"),
                row.getString("ground"),
                row.getString("display_name"),
                row.getString("proposer"),
                moment(row, "proposed_at"),
                date(row, "due_on"),
                row.getInt("signatures")),
        accountId,
        accountId);
  }

  private static String where(QueueFilter filter, List<Object> parameters) {
    StringBuilder where =
        new StringBuilder(
            filter.closed()
                ? "p.outcome is not null"
                : "p.outcome is null and p.closed_at is null");
    where.append(" and ").append(OTHERS);
    switch (filter.scope()) {
      case MINE -> {
        where.append(" and (p.handler_id = ? or b.substitute_id = ?)");
        parameters.add(filter.accountId());
        parameters.add(filter.accountId());
      }
      case UNASSIGNED -> where.append(" and p.handler_id is null");
      case TEAM -> {}
    }
    equal(where, parameters, "p.register", filter.register());
    equal(where, parameters, "p.procedure", filter.procedure());
    equal(where, parameters, "p.stage", filter.stage() == null ? null : filter.stage().name());
    if (filter.handlerId() != null) {
      where.append(" and p.handler_id = ?");
      parameters.add(filter.handlerId());
    }
    due(filter, where, parameters);
    if (filter.waiting()) {
      where.append(" and ").append(TeamReader.WAITING);
    }
    if (filter.decidedFrom() != null) {
      where.append(
          " and exists (select 1 from decision d where d.proceeding_id = p.id and d.decided_on >="
              + " ?)");
      parameters.add(filter.decidedFrom());
    }
    if (filter.q() != null) {
      where.append(" and (p.number like ? or n.search_key like '%' || search_key(?) || '%')");
      parameters.add(filter.q().toUpperCase(java.util.Locale.ROOT) + "%");
      parameters.add(filter.q());
    }
    return where.toString();
  }

  private static void due(QueueFilter filter, StringBuilder where, List<Object> parameters) {
    if (filter.dueFrom() != null) {
      where.append(" and p.due_on >= ?");
      parameters.add(filter.dueFrom());
    }
    if (filter.dueUntil() != null) {
      where.append(" and p.due_on <= ? and p.suspended_on is null");
      parameters.add(filter.dueUntil());
    }
  }

  private static void equal(
      StringBuilder where, List<Object> parameters, String column, String value) {
    if (value != null) {
      where.append(" and ").append(column).append(" = ?");
      parameters.add(value);
    }
  }

  private static String order(PageRequest request, boolean closed) {
    if (request.sortField() == null && closed) {
      return " order by p.id desc";
    }
    if (request.sortField() == null) {
      return " order by (p.missed <> 'NOTHING') desc, p.due_on nulls last, p.id";
    }
    String column = SORTS.get(request.sortField());
    if (column == null) {
      throw new Problem("SHELL-010", request.sortField()).at("sort");
    }
    return " order by "
        + column
        + (request.descending() ? " desc nulls last" : " nulls last")
        + ", p.id";
  }
}
