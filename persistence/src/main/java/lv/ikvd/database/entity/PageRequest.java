package lv.ikvd.database.entity;

import java.util.Map;
import lv.ikvd.problem.entity.Problem;

/**
 * Which part of a list, in which order. Pages count from 1; the sort is a field name, with a minus
 * before it when it descends ({@code -registeredOn}), or null for the list's own order. Which
 * fields exist is the query's matter.
 */
public record PageRequest(int page, int size, String sort) {

  public static final int DEFAULT_SIZE = 50;
  public static final int MAX_SIZE = 500;

  /**
   * The deepest row that an offset may reach: beyond it a narrower filter is the answer, not
   * another page.
   */
  public static final int MAX_OFFSET = 1_000_000;

  public PageRequest {
    if (page < 1) {
      throw new Problem("DATABASE-001").at("page");
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new Problem("DATABASE-002", MAX_SIZE).at("size");
    }
    if ((page - 1L) * size > MAX_OFFSET) {
      throw new Problem("DATABASE-003", MAX_OFFSET).at("page");
    }
    sort = sort == null || sort.isBlank() ? null : sort.strip();
  }

  public static PageRequest first() {
    return new PageRequest(1, DEFAULT_SIZE, null);
  }

  /** Reads the parameters of an address; null or empty means the default. */
  public static PageRequest parse(String page, String size, String sort) {
    return new PageRequest(
        number(page, 1, "DATABASE-001", "page"),
        number(size, DEFAULT_SIZE, "DATABASE-002", "size"),
        sort);
  }

  public int offset() {
    return (page - 1) * size;
  }

  /** The field to sort by without its sign; null for the list's own order. */
  public String sortField() {
    return sort != null && sort.startsWith("-") ? sort.substring(1) : sort;
  }

  public boolean descending() {
    return sort != null && sort.startsWith("-");
  }

  /**
   * The {@code order by} of a query. Nothing of it is typed by anybody: a field that is asked for
   * only chooses among the columns.
   *
   * @param columns what each field is sorted by
   * @param usual the list's own order
   * @param last what tells rows apart that are alike otherwise
   * @throws Problem SHELL-010 for a field that is not among them
   */
  public String orderBy(Map<String, String> columns, String usual, String last) {
    if (sortField() == null) {
      return " order by " + usual;
    }
    String column = columns.get(sortField());
    if (column == null) {
      throw new Problem("SHELL-010", sortField()).at("sort");
    }
    String direction = descending() ? " desc" : "";
    return " order by " + column + direction + ", " + last + direction;
  }

  private static int number(String text, int otherwise, String code, String field) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new Problem(code, MAX_SIZE).at(field).because(e);
    }
  }
}
