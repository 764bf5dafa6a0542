package lv.ikvd.registry.entity.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves, roots of complete subtrees, and the versions that wait for a leaf. */
@ApplicationScoped
public class LogRepository {

  private static final String FACTS =
      "select v.id, e.register, e.number, coalesce(e.leaf_registered_on, e.registered_on),"
          + " v.version_no, v.valid_from, v.valid_to,"
          + " v.recorded_at, v.loaded_at, v.way, v.citation, v.decision_id, v.proceeding_id,"
          + " v.recorded_by, v.party_commitment, v.remainder_of_id"
          + " from register_entry_version v join register_entry e on e.id = v.entry_id"
          + " where v.id = any(?)";

  @PersistenceContext private EntityManager em;

  protected LogRepository() {}

  public LogRepository(EntityManager em) {
    this.em = em;
  }

  /** Number of leaves, by the last one. */
  public long size() {
    return ((Number)
            em.createNativeQuery("select coalesce(max(leaf_index) + 1, 0) from log_leaf")
                .getSingleResult())
        .longValue();
  }

  /** Ids of versions without a leaf, those that have waited longest first. */
  public List<Long> waiting(int limit) {
    return Jdbc.call(
        em,
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "select version_id from log_pending order by since, version_id limit ?")) {
            select.setInt(1, limit);
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                ids.add(rows.getLong(1));
              }
            }
            return ids;
          }
        });
  }

  /** What the kernel knows of the versions; one that does not exist is missing in the answer. */
  public Map<Long, VersionFacts> facts(Collection<Long> versionIds) {
    return Jdbc.call(
        em,
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(FACTS)) {
            select.setArray(1, connection.createArrayOf("bigint", versionIds.toArray()));
            Map<Long, VersionFacts> facts = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                facts.put(rows.getLong(1), facts(rows));
              }
            }
            return facts;
          }
        });
  }

  /** Leaves in order, from the first index on. */
  public List<Leaf> leaves(long from, long to) {
    return Jdbc.call(
        em,
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "select leaf_index, version_id, leaf_hash from log_leaf"
                      + " where leaf_index >= ? and leaf_index < ? order by leaf_index")) {
            select.setLong(1, from);
            select.setLong(2, to);
            List<Leaf> leaves = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                leaves.add(new Leaf(rows.getLong(1), rows.getLong(2), Hash.of(rows.getBytes(3))));
              }
            }
            return leaves;
          }
        });
  }

  public Optional<Leaf> leaf(long index) {
    return leaves(index, index + 1).stream().findFirst();
  }

  /** Stored hashes of complete subtrees; one that is not stored is missing in the answer. */
  public Map<NodeId, Hash> nodes(Collection<NodeId> ids) {
    return Jdbc.call(
        em,
        connection -> {
          Map<NodeId, Hash> nodes = new HashMap<>();
          try (PreparedStatement select =
              connection.prepareStatement(
                  "select wanted.level, wanted.idx, n.hash from unnest(?, ?) as wanted(level, idx)"
                      // limit: one look-up by key for each node, whatever the planner thinks
                      + " cross join lateral (select hash from log_node where level = wanted.level"
                      + " and idx = wanted.idx limit 1) n"
                      + " union all select 0, leaf_index, leaf_hash from log_leaf"
                      + " where leaf_index = any(?)")) {
            select.setArray(
                1, connection.createArrayOf("int", ids.stream().map(NodeId::level).toArray()));
            select.setArray(
                2, connection.createArrayOf("bigint", ids.stream().map(NodeId::index).toArray()));
            Object[] leaves =
                ids.stream().filter(id -> id.level() == 0).map(NodeId::index).toArray();
            select.setArray(3, connection.createArrayOf("bigint", leaves));
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                nodes.put(new NodeId(rows.getInt(1), rows.getLong(2)), Hash.of(rows.getBytes(3)));
              }
            }
          }
          return nodes;
        });
  }

  /** Writes the leaves and what they complete, and takes their versions off the queue. */
  public void append(List<Leaf> leaves, Map<NodeId, Hash> completed) {
    Jdbc.call(
        em,
        connection -> {
          insertLeaves(connection, leaves);
          insertNodes(connection, completed);
          try (PreparedStatement delete =
              connection.prepareStatement("delete from log_pending where version_id = any(?)")) {
            delete.setArray(1, ids(connection, leaves));
            return delete.executeUpdate();
          }
        });
  }

  private static void insertLeaves(Connection connection, List<Leaf> leaves) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into log_leaf (leaf_index, version_id, leaf_hash) select * from unnest(?,"
                + " ?, ?)")) {
      insert.setArray(
          1, connection.createArrayOf("bigint", leaves.stream().map(Leaf::index).toArray()));
      insert.setArray(2, ids(connection, leaves));
      insert.setArray(
          3,
          connection.createArrayOf(
              "bytea", leaves.stream().map(leaf -> leaf.hash().bytes()).toArray(byte[][]::new)));
      insert.executeUpdate();
    }
  }

  private static void insertNodes(Connection connection, Map<NodeId, Hash> nodes)
      throws SQLException {
    List<Map.Entry<NodeId, Hash>> rows = List.copyOf(nodes.entrySet());
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into log_node (level, idx, hash) select * from unnest(?, ?, ?)")) {
      insert.setArray(
          1,
          connection.createArrayOf(
              "int", rows.stream().map(row -> row.getKey().level()).toArray()));
      insert.setArray(
          2,
          connection.createArrayOf(
              "bigint", rows.stream().map(row -> row.getKey().index()).toArray()));
      insert.setArray(
          3,
          connection.createArrayOf(
              "bytea", rows.stream().map(row -> row.getValue().bytes()).toArray(byte[][]::new)));
      insert.executeUpdate();
    }
  }

  private static java.sql.Array ids(Connection connection, List<Leaf> leaves) throws SQLException {
    return connection.createArrayOf("bigint", leaves.stream().map(Leaf::versionId).toArray());
  }

  private static VersionFacts facts(ResultSet row) throws SQLException {
    return new VersionFacts(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getInt(5),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class),
        moment(row, 8),
        moment(row, 9),
        row.getString(10),
        row.getString(11),
        row.getObject(12, Long.class),
        row.getObject(13, Long.class),
        row.getString(14),
        Hash.of(row.getBytes(15)),
        row.getObject(16, Long.class));
  }

  private static Instant moment(ResultSet row, int column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
