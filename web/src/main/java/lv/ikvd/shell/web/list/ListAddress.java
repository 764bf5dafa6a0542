package lv.ikvd.shell.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Formats;

/**
 * What an address asks of a list: filters that are set, page, size and sort; and the addresses that
 * ask for the next page, another order or one filter less. Parameters with their default value are
 * left out, so that the same question has one address.
 */
public final class ListAddress {

  static final String PAGE = "page";
  static final String SIZE = "size";
  static final String SORT = "sort";
  static final String HIDE = "hide";

  private final String path;
  private final Map<String, String> filters;
  private final PageRequest page;
  private final Set<String> hidden;
  private final int usualSize;

  /**
   * @param usualSize rows of a page where the address names no size
   */
  public ListAddress(
      String path,
      Map<String, String> filters,
      PageRequest page,
      Set<String> hidden,
      int usualSize) {
    this.path = path;
    this.filters = filters;
    this.page = page;
    this.hidden = hidden;
    this.usualSize = usualSize;
  }

  public String path() {
    return path;
  }

  /** Columns that are left out. */
  public Set<String> hidden() {
    return Set.copyOf(hidden);
  }

  /** The columns left out as the address names them; null if all are shown. */
  public String hide() {
    return hidden.isEmpty() ? null : String.join(",", hidden);
  }

  public PageRequest page() {
    return page;
  }

  public Map<String, String> filters() {
    return Map.copyOf(filters);
  }

  /** The value of a filter, null if it is not set. */
  public String value(String filter) {
    return filters.get(filter);
  }

  public LocalDate date(String filter) {
    String text = filters.get(filter);
    return text == null
        ? null
        : Formats.readDate(text).orElseThrow(() -> new Problem("SHELL-001").at(filter));
  }

  public Long id(String filter) {
    String text = filters.get(filter);
    try {
      return text == null ? null : Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new Problem("SHELL-012", filter).at(filter).because(e);
    }
  }

  /** A filter whose values are the constants of an enum, or null. */
  public <E extends Enum<E>> E choice(String filter, Class<E> type) {
    String text = filters.get(filter);
    try {
      return text == null ? null : Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw new Problem("SHELL-012", filter).at(filter).because(e);
    }
  }

  public String toPage(int number) {
    return address(filters, number, page.size(), page.sort());
  }

  /** Sorts by the field; the field that is sorted already turns round. */
  public String toSort(String field) {
    boolean ascending = field.equals(page.sortField()) && !page.descending();
    return address(filters, 1, page.size(), ascending ? "-" + field : field);
  }

  public String without(String filter) {
    Map<String, String> fewer = new LinkedHashMap<>(filters);
    fewer.remove(filter);
    return address(fewer, 1, page.size(), page.sort());
  }

  public String with(String filter, String value) {
    Map<String, String> more = new LinkedHashMap<>(filters);
    more.put(filter, value);
    return address(more, 1, page.size(), page.sort());
  }

  public String withoutFilters() {
    return address(Map.of(), 1, page.size(), page.sort());
  }

  /** Shows a column that is left out, or leaves out one that is shown. */
  public String toggled(String column) {
    Set<String> others = new TreeSet<>(hidden);
    if (!others.remove(column)) {
      others.add(column);
    }
    return new ListAddress(path, filters, page, others, usualSize).toPage(page.page());
  }

  /** What is asked behind the path, the same for every page; empty if nothing is. */
  public String query() {
    String whole = toPage(1);
    return whole.length() == path.length() ? "" : whole.substring(path.length() + 1);
  }

  /** The same question put to another page or resource, such as the export of what is shown. */
  public String at(String otherPath) {
    return new ListAddress(otherPath, filters, page, hidden, usualSize).toPage(1);
  }

  private String address(Map<String, String> chosen, int number, int size, String sort) {
    Map<String, String> all = new LinkedHashMap<>(chosen);
    if (sort != null) {
      all.put(SORT, sort);
    }
    if (number > 1) {
      all.put(PAGE, String.valueOf(number));
    }
    if (size != usualSize) {
      all.put(SIZE, String.valueOf(size));
    }
    if (!hidden.isEmpty()) {
      all.put(HIDE, hide());
    }
    return all.isEmpty()
        ? path
        : path
            + all.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
