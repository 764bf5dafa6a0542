package lv.ikvd.shell.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

  private final String path;
  private final Map<String, String> filters;
  private final PageRequest page;

  public ListAddress(String path, Map<String, String> filters, PageRequest page) {
    this.path = path;
    this.filters = filters;
    this.page = page;
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

  public String toSize(int size) {
    return address(filters, 1, size, page.sort());
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

  /** The same question put to another page or resource, such as the export of what is shown. */
  public String at(String otherPath) {
    return new ListAddress(otherPath, filters, page).toPage(1);
  }

  private String address(Map<String, String> chosen, int number, int size, String sort) {
    Map<String, String> all = new LinkedHashMap<>(chosen);
    if (sort != null) {
      all.put(SORT, sort);
    }
    if (number > 1) {
      all.put(PAGE, String.valueOf(number));
    }
    if (size != PageRequest.DEFAULT_SIZE) {
      all.put(SIZE, String.valueOf(size));
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
