package lv.ikvd.registry.entity.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signed heads of the register log. */
@ApplicationScoped
public class TreeHeadRepository {

  private static final String HEAD =
      "select tree_size, root_hash, signed_at, key_id, signature from tree_head ";

  @PersistenceContext private EntityManager em;

  protected TreeHeadRepository() {}

  public TreeHeadRepository(EntityManager em) {
    this.em = em;
  }

  public Optional<TreeHead> last() {
    return heads(HEAD + "where tree_size >= ? order by tree_size desc limit 1", 0L).stream()
        .findFirst();
  }

  /** The heads above a size, up to and with another, the smallest first. */
  public List<TreeHead> between(long above, long upTo) {
    return heads(HEAD + "where tree_size > ? and tree_size <= ? order by tree_size", above, upTo);
  }

  public void add(TreeHead head) {
    Jdbc.call(
        em,
        connection -> {
          try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into tree_head (tree_size, root_hash, signed_at, key_id, signature)"
                      + " values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, head.treeSize());
            insert.setBytes(2, head.rootHash().bytes());
            insert.setObject(3, head.signedAt().atOffset(ZoneOffset.UTC));
            insert.setString(4, head.keyId());
            insert.setBytes(5, head.signature());
            return insert.executeUpdate();
          }
        });
  }

  private List<TreeHead> heads(String sql, Long... sizes) {
    return Jdbc.call(
        em,
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < sizes.length; i++) {
              select.setLong(i + 1, sizes[i]);
            }
            List<TreeHead> heads = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
              while (rows.next()) {
                heads.add(head(rows));
              }
            }
            return heads;
          }
        });
  }

  private static TreeHead head(ResultSet row) throws SQLException {
    return new TreeHead(
        row.getLong(1),
        Hash.of(row.getBytes(2)),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        row.getString(4),
        row.getBytes(5));
  }
}
