package lv.ikvd.rulebook.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of all versions, read and written as rows. */
@ApplicationScoped
public class Rules {

  @PersistenceContext private EntityManager em;

  protected Rules() {}

  /** For tests: the repository over an entity manager of their own. */
  public Rules(EntityManager em) {
    this.em = em;
  }

  public Optional<TermRule> term(long versionId, String code) {
    return find(versionId, RuleKind.TERM, List.of(code)).map(TermRule.class::cast);
  }

  /** The rules of one kind, in their order. */
  public List<Rule> of(long versionId, RuleKind kind) {
    return all(versionId, kind, Rule.class);
  }

  public List<TermRule> terms(long versionId) {
    return all(versionId, RuleKind.TERM, TermRule.class);
  }

  /** What may be decided in a procedure. */
  public List<DecisionRule> decisions(long versionId, String procedure) {
    return all(versionId, RuleKind.DECISION, DecisionRule.class, List.of(procedure));
  }

  public Optional<DecisionRule> decision(long versionId, String procedure, String kind) {
    return find(versionId, RuleKind.DECISION, List.of(procedure, kind))
        .map(DecisionRule.class::cast);
  }

  public Optional<BoardRule> board(long versionId, String board) {
    return find(versionId, RuleKind.BOARD, List.of(board)).map(BoardRule.class::cast);
  }

  /** The boards of all versions in force on a day. */
  public List<BoardRule> boards(LocalDate on) {
    return rows(em.createNativeQuery(
                select(RuleKind.BOARD)
                    + " join rule_version v on v.id = r.rule_version_id where v.valid_from <= ?1"
                    + " and (v.valid_to is null or v.valid_to > ?1) order by r.board")
            .setParameter(1, on))
        .map(row -> (BoardRule) RuleRows.read(RuleKind.BOARD, row))
        .toList();
  }

  /** The price list of a version. */
  public List<FeeRule> fees(long versionId) {
    return all(versionId, RuleKind.FEE, FeeRule.class);
  }

  public Optional<FeeRule> fee(long versionId, String item) {
    return find(versionId, RuleKind.FEE, List.of(item)).map(FeeRule.class::cast);
  }

  /** The checklist of a procedure, in its order. */
  public List<CheckRule> checks(long versionId, String procedure) {
    return all(versionId, RuleKind.CHECK, CheckRule.class, List.of(procedure));
  }

  public Optional<ParagraphRule> paragraph(long versionId, String code) {
    return find(versionId, RuleKind.PARAGRAPH, List.of(code)).map(ParagraphRule.class::cast);
  }

  public Optional<ParameterRule> parameter(long versionId, String code) {
    return find(versionId, RuleKind.PARAMETER, List.of(code)).map(ParameterRule.class::cast);
  }

  public List<ParagraphRule> paragraphs(long versionId) {
    return all(versionId, RuleKind.PARAGRAPH, ParagraphRule.class);
  }

  public List<FieldRule> fields(long versionId) {
    return all(versionId, RuleKind.FIELD, FieldRule.class);
  }

  /** The fields of a register under the versions in force on a day. */
  public List<FieldRule> fields(String register, LocalDate on) {
    return rows(em.createNativeQuery(
                select(RuleKind.FIELD)
                    + " join rule_version v on v.id = r.rule_version_id where r.register = ?1"
                    + " and v.valid_from <= ?2 and (v.valid_to is null or v.valid_to > ?2)"
                    + " order by r.field")
            .setParameter(1, register)
            .setParameter(2, on))
        .map(row -> (FieldRule) RuleRows.read(RuleKind.FIELD, row))
        .toList();
  }

  public Optional<Rule> find(long versionId, RuleKind kind, List<String> key) {
    return rows(query(versionId, kind, key, "")).map(row -> RuleRows.read(kind, row)).findFirst();
  }

  /** Writes the rule, in place of one of the same key. */
  public void put(Rule rule) {
    RuleKind kind = rule.ruleKind();
    List<Object> values = RuleRows.columns(rule);
    String columns =
        Stream.of(kind.keyColumns(), kind.valueColumns(), List.of("verified"))
            .flatMap(List::stream)
            .collect(Collectors.joining(", "));
    String changes =
        Stream.concat(kind.valueColumns().stream(), Stream.of("verified"))
            .map(column -> column + " = excluded." + column)
            .collect(Collectors.joining(", "));
    StringBuilder places = new StringBuilder("?1");
    for (int i = 0; i < values.size(); i++) {
      String cast = values.get(i) == null ? RuleRows.nullCast(kind, i) : "";
      places.append(", ?").append(i + 2).append(cast);
    }
    Query query =
        em.createNativeQuery(
                "insert into %s (rule_version_id, %s) values (%s) on conflict (rule_version_id, %s) do update set %s"
                    .formatted(
                        kind.table(),
                        columns,
                        places,
                        String.join(", ", kind.keyColumns()),
                        changes))
            .setParameter(1, rule.versionId());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 2, values.get(i));
    }
    query.executeUpdate();
  }

  public void remove(Rule rule) {
    StringBuilder sql =
        new StringBuilder("delete from ")
            .append(rule.ruleKind().table())
            .append(" where rule_version_id = ?1");
    for (int i = 0; i < rule.key().size(); i++) {
      sql.append(" and ").append(rule.ruleKind().keyColumns().get(i)).append(" = ?").append(i + 2);
    }
    Query query = em.createNativeQuery(sql.toString()).setParameter(1, rule.versionId());
    for (int i = 0; i < rule.key().size(); i++) {
      query.setParameter(i + 2, rule.key().get(i));
    }
    query.executeUpdate();
  }

  /** Gives a version the rules of another one, as not verified. */
  public void copy(long fromVersionId, long toVersionId) {
    for (RuleKind kind : RuleKind.values()) {
      String columns =
          Stream.concat(kind.keyColumns().stream(), kind.valueColumns().stream())
              .collect(Collectors.joining(", "));
      em.createNativeQuery(
              "insert into %1$s (rule_version_id, %2$s, verified) select ?1, %2$s, false from %1$s where rule_version_id = ?2"
                  .formatted(kind.table(), columns))
          .setParameter(1, toVersionId)
          .setParameter(2, fromVersionId)
          .executeUpdate();
    }
  }

  private <T extends Rule> List<T> all(long versionId, RuleKind kind, Class<T> type) {
    return all(versionId, kind, type, List.of());
  }

  /** The rules whose key begins so, in their order. */
  private <T extends Rule> List<T> all(
      long versionId, RuleKind kind, Class<T> type, List<String> key) {
    String order =
        kind.keyColumns().stream().map(column -> "r." + column).collect(Collectors.joining(", "));
    String sort = kind.valueColumns().contains("sort") ? "r.sort, " : "";
    return rows(query(versionId, kind, key, " order by " + sort + order))
        .map(row -> type.cast(RuleRows.read(kind, row)))
        .toList();
  }

  private Query query(long versionId, RuleKind kind, List<String> key, String order) {
    StringBuilder sql = new StringBuilder(select(kind)).append(" where r.rule_version_id = ?1");
    for (int i = 0; i < key.size(); i++) {
      sql.append(" and r.").append(kind.keyColumns().get(i)).append(" = ?").append(i + 2);
    }
    Query query = em.createNativeQuery(sql.append(order).toString()).setParameter(1, versionId);
    for (int i = 0; i < key.size(); i++) {
      query.setParameter(i + 2, key.get(i));
    }
    return query;
  }

  private static String select(RuleKind kind) {
    return Stream.of(
            List.of("rule_version_id"), kind.keyColumns(), kind.valueColumns(), List.of("verified"))
        .flatMap(List::stream)
        .map(column -> "r." + column)
        .collect(Collectors.joining(", ", "select ", " from " + kind.table() + " r"));
  }

  @SuppressWarnings("unchecked")
  private static Stream<Object[]> rows(Query query) {
    return ((List<Object[]>) query.getResultList()).stream();
  }
}
