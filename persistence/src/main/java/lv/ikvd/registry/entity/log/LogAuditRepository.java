package lv.ikvd.registry.entity.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be seen without hashing: versions that the log has never heard of, and what contradicts
 * itself. The column {@code superseded_at} is not hashed, so it is checked against the version that
 * caused it.
 */
@ApplicationScoped
public class LogAuditRepository {

  private static final String WITHOUT_LEAF =
      "select v.id, e.number from register_entry_version v"
          + " left join register_entry e on e.id = v.entry_id"
          + " where not exists (select 1 from log_leaf l where l.version_id = v.id)"
          + " and not exists (select 1 from log_pending p where p.version_id = v.id)";
  private static final String HIDDEN =
      "select v.id, e.number from register_entry_version v join register_entry e on e.id ="
          + " v.entry_id where v.superseded_at is not null and not exists (select 1 from"
          + " register_entry_version n where n.entry_id = v.entry_id and n.version_no >"
          + " v.version_no and n.recorded_at = v.superseded_at)";
  private static final String OVERLAPPING =
      "select b.id, e.number from register_entry_version a join register_entry_version b on"
          + " b.entry_id = a.entry_id and b.version_no > a.version_no and a.valid_from <"
          + " coalesce(b.valid_to, 'infinity') and b.valid_from < coalesce(a.valid_to, 'infinity')"
          + " join register_entry e on e.id = a.entry_id where a.superseded_at is null and"
          + " b.superseded_at is null";
  private static final String ENTRIES =
      "select e.current_version_id, e.number from register_entry e"
          + " left join register_entry_version v on v.id = e.current_version_id"
          + " left join party_version p on p.id = v.party_version_id"
          + " where v.id is null or v.entry_id <> e.id or v.superseded_at is not null"
          + " or p.party_id <> e.party_id"
          + " or e.leaf_registered_on is not null and not exists (select 1 from"
          + " register_entry_version b where b.entry_id = e.id and b.valid_from ="
          + " e.registered_on)";
  private static final String HOLDERS =
      "select v.id, e.number from register_entry_version v"
          + " join register_entry e on e.id = v.entry_id"
          + " join party_version p on p.id = v.party_version_id"
          + " where p.commitment <> v.party_commitment";

  @PersistenceContext private EntityManager em;

  protected LogAuditRepository() {}

  public LogAuditRepository(EntityManager em) {
    this.em = em;
  }

  public List<Finding> insertedVersions(int limit) {
    return findings(Finding.Kind.VERSION_INSERTED, WITHOUT_LEAF, limit);
  }

  public List<Finding> hiddenVersions(int limit) {
    return findings(Finding.Kind.VERSION_HIDDEN, HIDDEN, limit);
  }

  public List<Finding> overlappingVersions(int limit) {
    return findings(Finding.Kind.VERSIONS_OVERLAP, OVERLAPPING, limit);
  }

  public List<Finding> changedEntries(int limit) {
    return findings(Finding.Kind.ENTRY_CHANGED, ENTRIES, limit);
  }

  public List<Finding> changedHolders(int limit) {
    return findings(Finding.Kind.HOLDER_CHANGED, HOLDERS, limit);
  }

  /** The versions of entries whose holder stands in one of these versions of a person. */
  public List<Finding> versionsOn(List<Long> partyVersionIds, int limit) {
    return Jdbc.call(
        em,
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "select v.id, e.number from register_entry_version v"
                      + " join register_entry e on e.id = v.entry_id"
                      + " where v.party_version_id = any(?) order by v.id limit ?")) {
            select.setArray(1, connection.createArrayOf("bigint", partyVersionIds.toArray()));
            select.setInt(2, limit);
            List<Finding> findings = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                findings.add(
                    Finding.of(Finding.Kind.HOLDER_CHANGED, rows.getLong(1), rows.getString(2)));
              }
            }
            return findings;
          }
        });
  }

  /** Stored roots of subtrees that a tree of this size does not have yet. */
  public List<Finding> superfluousNodes(long size, int limit) {
    List<?> rows =
        em.createNativeQuery("select level, idx from log_node where (idx + 1) << level > ?1")
            .setParameter(1, size)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> ((Number) row[1]).longValue() << ((Number) row[0]).intValue())
        .map(first -> Finding.at(Finding.Kind.NODE_CHANGED, first))
        .toList();
  }

  private List<Finding> findings(Finding.Kind kind, String sql, int limit) {
    List<?> rows = em.createNativeQuery(sql).setMaxResults(limit).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                Finding.of(
                    kind, row[0] == null ? null : ((Number) row[0]).longValue(), (String) row[1]))
        .toList();
  }
}
