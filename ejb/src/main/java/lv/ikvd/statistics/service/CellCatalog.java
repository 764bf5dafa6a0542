package lv.ikvd.statistics.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;

/** The cells of all registers, found by CDI. */
@ApplicationScoped
public class CellCatalog {

  private final Map<CellKey, Cell> cells = new LinkedHashMap<>();

  protected CellCatalog() {}

  @Inject
  public CellCatalog(@Any Instance<CellSource> found) {
    this((Iterable<CellSource>) found);
  }

  public CellCatalog(Iterable<? extends CellSource> found) {
    for (CellSource source : found) {
      for (Cell cell : source.cells()) {
        if (cells.put(cell.key(), cell) != null) {
          throw new IllegalStateException("two declarations of " + cell.key());
        }
      }
    }
  }

  /** The cells of a table in the order of their declaration; none if nobody declares any. */
  public List<Cell> table(String table) {
    return cells.values().stream().filter(cell -> cell.key().table().equals(table)).toList();
  }

  /** The cell that stands at this place in the report of a year. */
  public Optional<Cell> find(CellKey key, int year) {
    return cells.values().stream().filter(cell -> cell.keyIn(year).equals(key)).findFirst();
  }
}
