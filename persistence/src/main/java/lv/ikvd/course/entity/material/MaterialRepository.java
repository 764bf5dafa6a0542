package lv.ikvd.course.entity.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.course.entity.Material;
import lv.ikvd.database.entity.Rows;

/** Materials of courses. What was taken away is told, not shown. */
@ApplicationScoped
public class MaterialRepository {

  @PersistenceContext(unitName = "ikvis")
  private EntityManager em;

  protected MaterialRepository() {}

  public MaterialRepository(EntityManager em) {
    this.em = em;
  }

  public long add(NewMaterial material, String by, Instant at) {
    em.flush();
    boolean file = material.file() != null;
    return Rows.one(
            em,
            "insert into course_material (course_id, title, link, document_id, file_name,"
                + " media_type, size, public, added_at, added_by) values (?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?) returning id",
            row -> row.getLong(1),
            material.courseId(),
            material.title(),
            material.link(),
            file ? material.file().id() : null,
            material.fileName(),
            file ? material.file().mediaType() : null,
            file ? material.file().size() : null,
            material.open(),
            at,
            by)
        .orElseThrow();
  }

  /** Those of a course, in the order in which they were given. */
  public List<Material> of(long courseId) {
    em.flush();
    return Rows.list(
        em,
        "select * from course_material where course_id = ? and removed_at is null order by id",
        MaterialRepository::material,
        courseId);
  }

  public Optional<Material> find(long courseId, long id) {
    em.flush();
    return Rows.one(
        em,
        "select * from course_material where course_id = ? and id = ? and removed_at is null",
        MaterialRepository::material,
        courseId,
        id);
  }

  /** Those of a course that were taken away, the last one first. */
  public List<RemovedMaterial> removed(long courseId) {
    return Rows.list(
        em,
        "select * from course_material where course_id = ? and removed_at is not null and"
            + " removal_reason is not null order by removed_at desc",
        row ->
            new RemovedMaterial(
                row.getString("title"),
                Rows.moment(row, "removed_at"),
                row.getString("removed_by"),
                row.getString("removal_reason")),
        courseId);
  }

  /** False when it was taken away already. */
  public boolean remove(long courseId, long id, String reason, String by, Instant at) {
    return Rows.execute(
            em,
            "update course_material set removed_at = ?, removed_by = ?, removal_reason = ? where"
                + " course_id = ? and id = ? and removed_at is null",
            at,
            by,
            reason,
            courseId,
            id)
        == 1;
  }

  /** Takes away the files of courses that ended before a day. */
  public List<Long> removeEndedBefore(LocalDate day, Instant at) {
    return Rows.list(
        em,
        "update course_material m set removed_at = ? where m.document_id is not null and"
            + " m.removed_at is null and exists (select 1 from course_day d where d.course_id ="
            + " m.course_id) and not exists (select 1 from course_day d where d.course_id ="
            + " m.course_id and d.held_on >= ?) returning document_id",
        row -> row.getLong(1),
        at,
        day);
  }

  /** Those of files that nothing else in the system names: equal content is stored once. */
  public List<Long> unused(List<Long> documents) {
    em.flush();
    return Rows.list(
        em,
        """
        select d.id from document d where d.id = any (?) and d.erased_at is null
           and not exists (select 1 from course_material m where m.document_id = d.id and m.removed_at is null)
           and not exists (select 1 from case_document c where c.document_id = d.id)
           and not exists (select 1 from incoming_document i where i.document_id = d.id)
           and not exists (select 1 from incoming_file f where f.document_id = d.id)
           and not exists (select 1 from issued_document_file o where o.document_id = d.id)
           and not exists (select 1 from notice n where n.document_id = d.id)
           and not exists (select 1 from notice_enclosure e where e.document_id = d.id)\
        """,
        row -> row.getLong(1),
        (Object) documents.toArray(new Long[0]));
  }

  private static Material material(ResultSet row) throws SQLException {
    return new Material(
        row.getLong("id"),
        row.getString("title"),
        row.getString("link"),
        Rows.id(row, "document_id"),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getBoolean("public"));
  }
}
