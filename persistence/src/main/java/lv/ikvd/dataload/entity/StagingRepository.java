package lv.ikvd.dataload.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lv.ikvd.database.entity.Rows;
import org.postgresql.PGConnection;

/** Rows that were read, from the file to what they became. */
@ApplicationScoped
public class StagingRepository {

  /** Chunks of loads take turns, so that nothing changes between check and write. */
  private static final long TURN = 7_204_311_960_228_114L;

  private static final List<String> WORK =
      List.of(
          // A few thousand rows look up others by key; compiling a plan would take longer than it.
          "set local random_page_cost = 1.1",
          "set local jit = off",
          """
          create temp table if not exists load_chunk (load_id bigint, file varchar(100), line bigint,
            source_system varchar(40), source_id varchar(100), group_key varchar(150) collate "C", sha256 bytea,
            correction boolean, cells text[], state varchar(10), target_id bigint, ids bigint[], numbers text[],
            corrects_id bigint) on commit delete rows\
          """,
          """
          create temp table if not exists load_fact (id bigint, entry_id bigint, recorded_at timestamptz,
            recorded_by varchar(40), period daterange, step bigint, primary key (entry_id, step)) on commit delete rows\
          """,
          """
          create temp table if not exists load_version (id bigint primary key, origin_id bigint, entry_id bigint,
            valid_from date, valid_to date, first bigint, last bigint, remainder boolean) on commit delete rows\
          """);

  @PersistenceContext private EntityManager em;

  protected StagingRepository() {}

  public StagingRepository(EntityManager em) {
    this.em = em;
  }

  /** Copies rows of a file. */
  public void copy(long loadId, String kind, String file, List<StagedRow> rows) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(rows.size() * 256);
    rows.forEach(row -> text.writeBytes(StagedText.line(loadId, kind, file, row)));
    try {
      em.unwrap(Connection.class)
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy load_row (load_id, kind, file, line, source_system, source_id, group_key,"
                  + " sha256, correction, cells) from stdin",
              new ByteArrayInputStream(text.toByteArray()));
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException("rows could not be copied", failure);
    }
  }

  /** Takes away what an earlier attempt staged. */
  public void clear(long loadId) {
    Rows.execute(em, "delete from load_row where load_id = ?", loadId);
  }

  /** Waits for the turn, which lasts until the transaction ends. */
  public void takeTurn() {
    Rows.one(em, "select pg_advisory_xact_lock(?)", row -> Boolean.TRUE, TURN);
  }

  /**
   * Takes the next so many groups of a kind behind one as the chunk; empty when there is none.
   * Their rows are copied into a table of the session, which is empty again after the transaction:
   * a plan for some thousand rows does not depend on what the database knows of all that is staged.
   *
   * @return the last group
   */
  public Optional<String> nextChunk(long loadId, String kind, String behind, int groups) {
    Optional<String> last =
        Rows.one(
                em,
                "select max(group_key) from (select distinct group_key from load_row where load_id"
                    + " = ? and kind = ? and group_key > ? order by group_key limit ?) g",
                row -> Optional.ofNullable(row.getString(1)),
                loadId,
                kind,
                behind,
                groups)
            .orElseThrow();
    last.ifPresent(to -> take(loadId, kind, behind, to));
    return last;
  }

  private void take(long loadId, String kind, String behind, String to) {
    WORK.forEach(sql -> Rows.execute(em, sql));
    Rows.execute(
        em,
        "insert into load_chunk (load_id, file, line, source_system, source_id, group_key, sha256,"
            + " correction, cells, state) select load_id, file, line, source_system, source_id,"
            + " group_key, sha256, correction, cells, 'READY' from load_row where load_id = ? and"
            + " kind = ? and group_key > ? and group_key <= ?",
        loadId,
        kind,
        behind,
        to);
    analyzeChunk();
  }

  /** Tells the database what the rows of the chunk hold by now. */
  public void analyzeChunk() {
    Rows.execute(em, "analyze load_chunk");
  }

  /** Marks the rows of the chunk that a check finds wrong. */
  public List<FoundWrong> markWrong(long loadId, LoadTable table, LoadCheck check) {
    int position = table.position(check.column());
    String rows = table.rows(loadId);
    return Rows.list(
        em,
        "with wrong as (select r.line from "
            + rows
            + " r where "
            + check.wrong().replace("{rows}", rows)
            + ") update load_chunk s set state = 'BAD' from wrong where s.load_id = ? and s.file = ?"
            + " and s.line = wrong.line returning s.line, "
            + (position == 0 ? "s." + check.column() : "s.cells[" + position + "]"),
        row -> new FoundWrong(row.getLong(1), row.getString(2)),
        loadId,
        table.file());
  }

  /** Marks the rows that were loaded before with the same content. */
  public void markSame(long loadId, LoadTable table) {
    Rows.execute(
        em,
        "update load_chunk s set state = 'SAME' from load_origin o where s.load_id = ? and s.file ="
            + " ? and s.state = 'READY' and o.file = s.file and o.source_system = s.source_system"
            + " and o.source_id = s.source_id and o.sha256 = s.sha256",
        loadId,
        table.file());
  }

  /** Tells the good rows of correction files what they replace. */
  public void markCorrections(long loadId, LoadTable table) {
    Rows.execute(
        em,
        "update load_chunk s set corrects_id = o.target_id from load_origin o"
            + " where s.load_id = ? and s.file = ?"
            + " and s.state = 'READY' and s.correction and o.file = s.file"
            + " and o.source_system = s.source_system and o.source_id = s.source_id"
            + " and not o.replaced",
        loadId,
        table.file());
  }

  /** Takes statistics of what was staged, without which chunks are planned as if it were empty. */
  public void analyze() {
    Rows.execute(em, "analyze load_row");
  }

  /** Gives the good rows the ids of what they become, and says where each came from. */
  public void assign(long loadId, LoadTable table) {
    String same = table.same() == null ? "r.source_system || ' ' || r.source_id" : table.same();
    String known =
        table.known() == null ? "null::bigint" : "coalesce(r.corrects_id, " + table.known() + ")";
    String rows = table.rows(loadId);
    Rows.execute(
        em,
        "with r as materialized (select r.line, "
            + same
            + " as same, "
            + known
            + " as known from "
            + rows
            + " r), ids as (select same, coalesce(max(known), nextval('"
            + table.sequence()
            + "')) as id from r group by same)"
            + " update load_chunk s set target_id = ids.id from r join ids on ids.same = r.same"
            + " where s.load_id = ? and s.file = ? and s.line = r.line",
        loadId,
        table.file());
    replace(loadId, table);
    Rows.execute(
        em,
        "insert into load_origin (file, source_system, source_id, sha256, target_id, load_id,"
            + " recorded_at) select s.file, s.source_system, s.source_id, s.sha256, s.target_id,"
            + " s.load_id, s.cells["
            + table.position(LoadTable.RECORDED_AT)
            + "]::timestamptz"
            + table.from(loadId)
            + " and s.state = 'READY'");
  }

  /** What a correction replaces is led to no more. */
  private void replace(long loadId, LoadTable table) {
    boolean corrects =
        Rows.one(
                em,
                "select exists (select 1"
                    + table.from(loadId)
                    + " and s.state = 'READY' and s.corrects_id is not null)",
                row -> row.getBoolean(1))
            .orElseThrow();
    if (corrects) {
      Rows.execute(
          em,
          "update load_origin o set replaced = true from (select s.file, s.source_system, s.source_id"
              + table.from(loadId)
              + " and s.state = 'READY' and s.corrects_id is not null) s where o.file = s.file and"
              + " o.source_system = s.source_system and o.source_id = s.source_id");
    }
  }

  /** How many rows of the chunk were loaded, same, bad. */
  public long[] counts(long loadId, LoadTable table) {
    return Rows.one(
            em,
            "select count(*) filter (where s.state = 'READY'), count(*) filter (where s.state ="
                + " 'SAME'), count(*) filter (where s.state = 'BAD')"
                + table.from(loadId),
            row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
        .orElseThrow();
  }
}
