package lv.ikvd.institution.entity;

import static lv.ikvd.database.entity.Rows.date;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import lv.ikvd.database.entity.Rows;

/** The rights that versions record. */
final class RightRows {

  private RightRows() {}

  static void add(EntityManager em, long versionId, Right right) {
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

  /** Of a version with the columns of its right; null where it records none. */
  static Right right(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return kind == null
        ? null
        : new Right(
            RightKind.valueOf(kind),
            row.getString("detail"),
            row.getObject("lessons", Integer.class),
            date(row, "valid_from"),
            date(row, "valid_until"),
            row.getString("source"),
            row.getBoolean("taken_back"));
  }
}
