package lv.ikvd.shell.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;

/**
 * Every JSON list: the items of one page, the total (exact, or "more than"), and which page of
 * which size it is.
 *
 * @param items the rows of the page
 * @param total all that the filter hits, at most 10,000 when {@code totalIsExact} is false
 * @param totalIsExact false when there are more than {@code total}
 * @param page from 1
 * @param size 1–500
 */
public record JsonList<T>(List<T> items, long total, boolean totalIsExact, int page, int size) {

  public static <T> JsonList<T> of(Page<T> page, PageRequest request) {
    return new JsonList<>(
        page.items(), page.total(), page.totalIsExact(), request.page(), request.size());
  }

  /** The list as fields in the order in which JSON has them. */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("items", items);
    fields.put("total", total);
    fields.put("totalIsExact", totalIsExact);
    fields.put("page", page);
    fields.put("size", size);
    return fields;
  }
}
