package lv.ikvd.master.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.dataload.entity.StagedText;
import org.postgresql.PGConnection;

/** What both sides say, as sets: rows of a file are staged and joined once with our versions. */
@ApplicationScoped
public class ComparedSets {

  /** What is found stands here until the transaction ends. */
  private static final String WORK =
      """
      create temp table if not exists master_found (number varchar(40), entry_id bigint, field varchar(60), kind varchar(12),
        ours text, theirs text, master varchar(40)) on commit delete rows\
      """;

  /**
   * Rows that are the same are left behind by one comparison of all their cells; of the others the
   * fields that differ are found one by one.
   */
  private static final String FOUND =
      """
      with field as materialized (select * from unnest(?::text[], ?::text[]) with ordinality f(name, master, i)),
      pair as (
        select coalesce(o.number, s.number) as number, o.entry_id, o.cells as ours, s.cells as theirs
          from (%s) o
          full join (select number, cells from master_row where comparison_id = ?) s on s.number = o.number
         where o.cells is distinct from s.cells)
      insert into master_found (number, entry_id, field, kind, ours, theirs, master)
      select p.number, p.entry_id, d.field, d.kind, d.ours, d.theirs, d.master
        from pair p cross join lateral (
          select f.name as field, 'DIFFERENT' as kind, p.ours[f.i] as ours, p.theirs[f.i] as theirs, f.master
            from field f
           where p.ours is not null and p.theirs is not null and p.ours[f.i] is distinct from p.theirs[f.i]
             and clean_cell(p.ours[f.i]) is distinct from p.theirs[f.i]
          union all select null, 'ONLY_OURS', null, null, ? where p.theirs is null
          union all select null, 'ONLY_THEIRS', null, null, ? where p.ours is null) d\
      """;

  /** A new comparison says anew what is open of the fields that it has. */
  private static final String REPLACE =
      "delete from master_difference where register = ? and state = 'OPEN' and (field is null or"
          + " field = any(?))";

  private static final String ASKED =
      """
      update master_difference d set comparison_id = ?, ours = f.ours, theirs = f.theirs from master_found f
       where d.register = ? and d.state = 'ASKED' and f.number = d.number and f.field is not distinct from d.field
         and f.kind = d.kind\
      """;

  private static final String GONE =
      """
      update master_difference d set state = 'GONE' where d.register = ? and d.state = 'ASKED'
         and (d.field is null or d.field = any(?)) and not exists (select 1 from master_found f where f.number = d.number
              and f.field is not distinct from d.field and f.kind = d.kind)\
      """;

  private static final String OPEN =
      """
      insert into master_difference (comparison_id, register, number, entry_id, field, kind, ours, theirs, master, sent_before)
      select ?, ?, f.number, f.entry_id, f.field, f.kind, f.ours, f.theirs, f.master, s.at
        from master_found f
        left join (select number, field, kind, max(settled_at) as at from master_difference
                    where register = ? and state = 'SENT' group by 1, 2, 3) s
               on s.number = f.number and s.field is not distinct from f.field and s.kind = f.kind
       where not exists (select 1 from master_difference a where a.register = ? and a.state = 'ASKED' and a.number = f.number
              and a.field is not distinct from f.field)
       order by f.number\
      """;

  @PersistenceContext private EntityManager em;

  protected ComparedSets() {}

  public ComparedSets(EntityManager em) {
    this.em = em;
  }

  /** Copies rows of the file. */
  public void copy(long comparisonId, List<TheirRow> rows) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(rows.size() * 256);
    StringBuilder line = new StringBuilder(256);
    for (TheirRow row : rows) {
      line.setLength(0);
      line.append(comparisonId).append('\t').append(row.line()).append('\t').append(row.number());
      StagedText.cells(line.append('\t'), row.cells());
      text.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
    try {
      em.unwrap(Connection.class)
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy master_row (comparison_id, line, number, cells) from stdin",
              new ByteArrayInputStream(text.toByteArray()));
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException("rows could not be copied", failure);
    }
  }

  public void clear(long comparisonId) {
    Rows.execute(em, "delete from master_row where comparison_id = ?", comparisonId);
  }

  /** Rows that name an entry which a row before them names; the cell is the number. */
  public List<TheirRow> repeated(long comparisonId, int most) {
    return Rows.list(
        em,
        "select line, number from (select line, number, row_number() over (partition by number"
            + " order by line) as nth from master_row where comparison_id = ?) r where nth > 1"
            + " order by line limit ?",
        row -> new TheirRow(row.getLong(1), row.getString(2), List.of()),
        comparisonId,
        most);
  }

  /**
   * Finds what differs and keeps it: it takes the place of what was open of the same register and
   * fields. What was settled stays.
   *
   * @param masters of the fields of the register; {@code number} is that of the entries
   * @return how many differences there are
   */
  public long compare(
      ComparisonRow comparison, ComparedTable table, Map<String, String> masters, LocalDate today) {
    String[] fields = comparison.fields().toArray(String[]::new);
    String[] of = comparison.fields().stream().map(masters::get).toArray(String[]::new);
    String register = comparison.register();
    Rows.execute(em, "set local jit = off");
    Rows.execute(em, WORK);
    Rows.execute(em, "set local work_mem = '64MB'");
    // of the cells no statistics are needed, and those of arrays are dear
    Rows.execute(em, "analyze master_row (comparison_id, number)");
    String ofEntries = masters.get(ComparedTable.NUMBER);
    int found =
        Rows.execute(
            em,
            FOUND.formatted(table.ours(comparison.fields())),
            fields,
            of,
            today,
            today,
            register,
            comparison.id(),
            ofEntries,
            ofEntries);
    Rows.execute(em, REPLACE, register, fields);
    Rows.execute(em, ASKED, comparison.id(), register);
    Rows.execute(em, GONE, register, fields);
    Rows.execute(em, OPEN, comparison.id(), register, register, register);
    return found;
  }

  /** Our rows behind a number, in the order of numbers. */
  public List<OurRow> ours(ComparedTable table, LocalDate today, String behind, int most) {
    return Rows.list(
        em,
        table.ours(table.names()) + " and e.number > ? order by e.number limit ?",
        ComparedSets::our,
        today,
        today,
        table.register(),
        behind,
        most);
  }

  /** What we say of an entry now; empty if it is not in force. */
  public Optional<OurRow> our(ComparedTable table, LocalDate today, long entryId) {
    return Rows.one(
        em,
        table.ours(table.names()) + " and e.id = ?",
        ComparedSets::our,
        today,
        today,
        table.register(),
        entryId);
  }

  private static OurRow our(ResultSet row) throws SQLException {
    return new OurRow(
        row.getString("number"),
        row.getLong("entry_id"),
        Arrays.asList((String[]) row.getArray("cells").getArray()));
  }
}
