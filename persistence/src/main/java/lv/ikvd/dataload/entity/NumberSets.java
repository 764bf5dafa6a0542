package lv.ikvd.dataload.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.Rows;
import lv.ikvd.registry.entity.NumberSeriesRepository;

/** Gives rows of a chunk numbers of a series, each year's in one block. */
@ApplicationScoped
public class NumberSets {

  private record Year(int year, List<Long> lines) {}

  @PersistenceContext private EntityManager em;
  @Inject private NumberSeriesRepository numbers;

  protected NumberSets() {}

  public NumberSets(EntityManager em) {
    this.em = em;
    this.numbers = new NumberSeriesRepository(em);
  }

  /**
   * Numbers the rows that want one, in the order of the file.
   *
   * @param place in {@code numbers}, from 1
   * @param day SQL over {@code r}: the day that gives the year
   * @param wanted SQL condition over {@code r}
   */
  public void give(
      long loadId, LoadTable table, int place, String series, String day, String wanted) {
    List<Year> years =
        Rows.list(
            em,
            "select extract(year from "
                + day
                + ")::int, array_agg(r.line order by r.line) from "
                + table.rows(loadId)
                + " r where "
                + wanted
                + " group by 1 order by 1",
            row -> new Year(row.getInt(1), List.of((Long[]) row.getArray(2).getArray())));
    for (Year year : years) {
      List<String> block =
          numbers.nextBlock(series, LocalDate.of(year.year(), 1, 1), year.lines().size());
      write(loadId, table, place, year.lines(), block);
    }
  }

  private void write(
      long loadId, LoadTable table, int place, List<Long> lines, List<String> block) {
    Connection connection = em.unwrap(Connection.class);
    try (PreparedStatement update =
        connection.prepareStatement(
            "update load_chunk s set numbers["
                + place
                + "] = n.number from unnest(?, ?) n(line, number)"
                + " where s.load_id = ? and s.file = ? and s.line = n.line")) {
      Array ofLines = connection.createArrayOf("bigint", lines.toArray());
      update.setArray(1, ofLines);
      update.setArray(2, connection.createArrayOf("text", block.toArray()));
      update.setLong(3, loadId);
      update.setString(4, table.file());
      update.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("numbers could not be given", failure);
    }
  }
}
