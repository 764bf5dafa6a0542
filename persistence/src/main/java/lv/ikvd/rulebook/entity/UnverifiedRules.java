package lv.ikvd.rulebook.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Rows;

/** What nobody has compared with the published law yet: rules of all kinds, versions as a whole. */
@ApplicationScoped
public class UnverifiedRules {

  private static final String FROM =
      Arrays.stream(RuleKind.values())
          .map(
              kind ->
                  "select rule_version_id, '%s' as kind, concat_ws('/', %s) as rule_key, citation from %s where not verified"
                      .formatted(kind, String.join(", ", kind.keyColumns()), kind.table()))
          .collect(
              Collectors.joining(
                  " union all ",
                  "from (",
                  " union all select id, null, '', citation from rule_version where not verified) u"
                      + " join rule_version v on v.id = u.rule_version_id"));

  private static final String SELECT =
      "select v.id, v.rule_set, v.valid_from, u.kind, u.rule_key, u.citation " + FROM;

  private static final String ORDER =
      " order by v.rule_set, v.valid_from, u.kind nulls first, u.rule_key";

  private static final String WHERE =
      " where (?::text is null or position(lower(?::text) in lower(u.rule_key || ' ' || u.citation)) >"
          + " 0) and (?::text is null or u.kind = ?) and (?::text is null or v.rule_set = ?)";

  @PersistenceContext private EntityManager em;

  protected UnverifiedRules() {}

  public UnverifiedRules(EntityManager em) {
    this.em = em;
  }

  public Page<UnverifiedRule> page(UnverifiedFilter filter, PageRequest request) {
    String kind = filter.kind() == null ? null : filter.kind().name();
    Object[] asked = {filter.q(), filter.q(), kind, kind, filter.ruleSet(), filter.ruleSet()};
    Object[] paged = Arrays.copyOf(asked, asked.length + 2);
    paged[asked.length] = request.size();
    paged[asked.length + 1] = request.offset();
    return Page.of(
        Rows.list(em, SELECT + WHERE + ORDER + " limit ? offset ?", UnverifiedRules::row, paged),
        Rows.count(em, FROM + WHERE, asked));
  }

  public List<UnverifiedRule> ofVersion(long versionId) {
    return Rows.list(em, SELECT + " where v.id = ?" + ORDER, UnverifiedRules::row, versionId);
  }

  /** How many there are in each version that has any. */
  public Map<Long, Long> counts() {
    Map<Long, Long> counts = new HashMap<>();
    Rows.list(
        em,
        "select v.id, count(*) as n " + FROM + " group by v.id",
        row -> counts.put(row.getLong("id"), row.getLong("n")));
    return counts;
  }

  private static UnverifiedRule row(ResultSet row) throws SQLException {
    return new UnverifiedRule(
        row.getLong("id"),
        row.getString("rule_set"),
        date(row, "valid_from"),
        constant(row, "kind", RuleKind.class),
        row.getString("rule_key"),
        row.getString("citation"));
  }
}
