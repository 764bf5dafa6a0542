package lv.ikvd.shell.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.shell.web.Texts;

/**
 * One page of a list with everything that {@code r:table} shows around it: total, pages, chips,
 * sort.
 */
public final class PagedList<T> {

  /**
   * A filter that is set: its label, its value as a reader knows it, and the address without it.
   */
  public record Chip(String label, String value, String remove) {}

  /** A link of the pager; the gap between far numbers has no address. */
  public record Turn(int number, String address, boolean current) {}

  /** A column that may be left out, and the address that shows or hides it. */
  public record ColumnChoice(String label, boolean shown, String toggle) {}

  /** The filter that every list shows, however narrow the screen. */
  private static final String SEARCHED = "q";

  private final ListAddress address;
  private final Page<T> page;
  private final Map<String, Function<String, String>> labels;
  private final Function<String, String> names;
  private final Set<String> sorts;
  private final Map<String, String> columns;

  PagedList(
      ListAddress address,
      Page<T> page,
      Map<String, Function<String, String>> labels,
      Function<String, String> names,
      Set<String> sorts,
      Map<String, String> columns) {
    this.address = address;
    this.page = page;
    this.labels = labels;
    this.names = names;
    this.sorts = sorts;
    this.columns = columns;
  }

  public ListAddress getAddress() {
    return address;
  }

  public List<T> getItems() {
    return page.items();
  }

  public long getTotal() {
    return page.total();
  }

  public boolean isTotalIsExact() {
    return page.totalIsExact();
  }

  public boolean isEmpty() {
    return page.items().isEmpty();
  }

  /** Whether filters are set: an empty list then says something else. */
  public boolean isFiltered() {
    return !address.filters().isEmpty();
  }

  /** How many filters are set beside the words that are searched for. */
  public long getNarrowed() {
    return address.filters().keySet().stream().filter(filter -> !SEARCHED.equals(filter)).count();
  }

  public String value(String filter) {
    return address.value(filter);
  }

  public int getSize() {
    return address.page().size();
  }

  public long getFrom() {
    return isEmpty() ? 0 : address.page().offset() + 1L;
  }

  public long getTo() {
    return address.page().offset() + (long) page.items().size();
  }

  public List<Chip> getChips() {
    List<Chip> chips = new ArrayList<>();
    labels.forEach(
        (filter, text) -> {
          String value = address.value(filter);
          if (value != null) {
            chips.add(new Chip(names.apply(filter), text.apply(value), address.without(filter)));
          }
        });
    return chips;
  }

  /** The columns that may be left out, in their order. */
  public List<ColumnChoice> getColumns() {
    Texts texts = new Texts();
    return columns.entrySet().stream()
        .map(
            column ->
                new ColumnChoice(
                    texts.of(column.getValue()),
                    shown(column.getKey()),
                    address.toggled(column.getKey())))
        .toList();
  }

  /** Whether a column is shown; one without a name always is. */
  public boolean shown(String column) {
    return column == null || !address.hidden().contains(column);
  }

  public boolean sortable(String field) {
    return field != null && sorts.contains(field);
  }

  /** {@code ascending}, {@code descending} or null, as {@code aria-sort} has it. */
  public String sorted(String field) {
    PageRequest asked = address.page();
    if (field == null || !field.equals(asked.sortField())) {
      return null;
    }
    return asked.descending() ? "descending" : "ascending";
  }

  public String getPrevious() {
    int number = address.page().page();
    return number > 1 ? address.toPage(number - 1) : null;
  }

  /**
   * The next page; beyond a total that is not exact there may be one as long as this one is full.
   */
  public String getNext() {
    boolean more = page.totalIsExact() ? getTo() < page.total() : page.items().size() == getSize();
    return more ? address.toPage(address.page().page() + 1) : null;
  }

  /**
   * First and last page and those around this one; a turn without address stands for those between.
   */
  public List<Turn> getTurns() {
    int current = address.page().page();
    int last = (int) ((page.total() + getSize() - 1) / getSize());
    if (last <= 1 && current == 1) {
      return List.of();
    }
    List<Turn> turns = new ArrayList<>();
    int[] shown =
        IntStream.rangeClosed(1, Math.max(last, current))
            .filter(n -> n == 1 || n == last || Math.abs(n - current) <= 1)
            .toArray();
    int before = 0;
    for (int number : shown) {
      if (number > before + 1) {
        turns.add(new Turn(0, null, false));
      }
      turns.add(new Turn(number, address.toPage(number), number == current));
      before = number;
    }
    return turns;
  }
}
