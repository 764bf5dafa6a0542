package lv.ikvd.institution.entity;

import static lv.ikvd.database.entity.Rows.constant;
import static lv.ikvd.database.entity.Rows.date;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import lv.ikvd.database.entity.Rows;

/** The rights that versions record. */
final class RightRows {

  private final EntityManager em;

  RightRows(EntityManager em) {
    this.em = em;
  }

  void add(long versionId, Right right) {
    Rows.execute(
        em,
        "insert into institution_version_right values (?, ?, ?, ?, ?, ?, ?, ?)",
        versionId,
        right.kind(),
        right.detail(),
        right.lessons(),
        right.from(),
        right.until(),
        right.source(),
        right.takenBack());
  }

  /** By version; most have none. */
  Map<Long, Right> of(Collection<Long> versionIds) {
    Map<Long, Right> rights = new HashMap<>();
    Rows.list(
        em,
        "select * from institution_version_right where version_id = any(string_to_array(?,"
            + " ',')::bigint[])",
        row -> rights.put(row.getLong("version_id"), right(row)),
        String.join(",", versionIds.stream().map(String::valueOf).toList()));
    return rights;
  }

  private static Right right(ResultSet row) throws SQLException {
    return new Right(
        constant(row, "kind", RightKind.class),
        row.getString("detail"),
        row.getObject("lessons", Integer.class),
        date(row, "valid_from"),
        date(row, "valid_until"),
        row.getString("source"),
        row.getBoolean("taken_back"));
  }
}
