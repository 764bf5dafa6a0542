package lv.ikvd.shell.web.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is typed into a form, as it is typed: nothing is converted here, so that nothing is lost by
 * being wrong. Fields have the ids of their inputs; what may be there several times is a row. A row
 * may have lists of its own, called by its place: {@code programmes:0:places}.
 */
public class TypedForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST_ROWS = 50;
  private static final Pattern ROW = Pattern.compile("(\\w+(?::\\d{1,2}:\\w+)?):(\\d{1,2}):(\\w+)");
  private static final Pattern OWN = Pattern.compile("(\\w+):(\\d{1,2}):(\\w+)");
  private static final Pattern FIELD = Pattern.compile("\\w+");
  private static final String PREFIX = "form:";

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

  /**
   * Reads the parameters of a request or of a draft: {@code form:givenName}, {@code
   * form:programmes:0:name}, {@code form:programmes:0:places:1:municipality}.
   */
  public static TypedForm of(Map<String, String> parameters) {
    TypedForm form = new TypedForm();
    Map<String, Map<Integer, Map<String, String>>> numbered = new LinkedHashMap<>();
    parameters.forEach(
        (name, value) -> {
          String id = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
          Matcher row = ROW.matcher(id);
          if (row.matches()) {
            numbered
                .computeIfAbsent(row.group(1), list -> new TreeMap<>())
                .computeIfAbsent(Integer.valueOf(row.group(2)), number -> new LinkedHashMap<>())
                .put(row.group(3), value);
          } else if (FIELD.matcher(id).matches()) {
            form.fields.put(id, value);
          }
        });
    numbered.forEach((list, lines) -> form.rows(list).addAll(lines.values()));
    return form;
  }

  /** The parameters that {@link #of} reads; a row stays one, even while nothing is in it. */
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    fields.forEach((name, value) -> parameters.put(PREFIX + name, value));
    parameters.values().removeIf(value -> value == null || value.isBlank());
    rows.forEach(
        (list, lines) -> {
          for (int i = 0; i < lines.size(); i++) {
            String row = PREFIX + list + ":" + i + ":";
            lines.get(i).forEach((name, v) -> parameters.put(row + name, v == null ? "" : v));
          }
        });
    return parameters;
  }

  /** This, and of another what is not asked for now. */
  public TypedForm keeping(TypedForm other) {
    other.fields.forEach(fields::putIfAbsent);
    return this;
  }

  /**
   * Takes from another what was changed there and not here; rows of a list as a whole.
   *
   * @param before what both began with
   */
  public void takeOver(TypedForm before, TypedForm now) {
    union(before.fields, now.fields).stream()
        .filter(name -> Objects.equals(text(name), before.text(name)))
        .forEach(name -> fields.put(name, now.text(name)));
    union(before.rows, now.rows).stream()
        .filter(list -> same(rows(list), before.rows(list)))
        .forEach(
            list -> {
              rows(list).clear();
              rows(list).addAll(now.rows(list));
            });
  }

  private static boolean same(List<Map<String, String>> rows, List<Map<String, String>> others) {
    return rows.size() == others.size()
        && IntStream.range(0, rows.size()).allMatch(i -> same(rows.get(i), others.get(i)));
  }

  private static boolean same(Map<String, String> row, Map<String, String> other) {
    return union(row, other).stream()
        .allMatch(name -> Objects.equals(text(row, name), text(other, name)));
  }

  private static Set<String> union(Map<String, ?> one, Map<String, ?> other) {
    Set<String> names = new LinkedHashSet<>(one.keySet());
    names.addAll(other.keySet());
    return names;
  }

  /** The rows of a list. */
  public List<Map<String, String>> rows(String list) {
    return rows.computeIfAbsent(list, name -> new ArrayList<>());
  }

  /** The name of a list that a row has. */
  public static String within(String list, int row, String own) {
    return list + ":" + row + ":" + own;
  }

  /** Takes a row away with the lists that it has; those behind it move up. */
  public void remove(String list, int row) {
    if (row >= rows(list).size()) {
      return;
    }
    rows.get(list).remove(row);
    Map<String, List<Map<String, String>>> moved = new LinkedHashMap<>();
    rows.forEach(
        (name, lines) -> {
          Matcher own = OWN.matcher(name);
          int of = own.matches() && own.group(1).equals(list) ? Integer.parseInt(own.group(2)) : -1;
          if (of < row) {
            moved.put(name, lines);
          } else if (of > row) {
            moved.put(within(list, of - 1, own.group(3)), lines);
          }
        });
    rows.clear();
    rows.putAll(moved);
  }

  /** A row more, as long as that is sensible. */
  public Map<String, String> add(String list) {
    Map<String, String> row = new LinkedHashMap<>();
    if (rows(list).size() < MOST_ROWS) {
      rows(list).add(row);
    }
    return row;
  }

  /** The text of a field without blanks around it; null if nothing was typed. */
  public String text(String name) {
    return text(fields, name);
  }

  public static String text(Map<String, String> row, String name) {
    String value = row.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  public void put(String name, String value) {
    fields.put(name, value);
  }

  public Map<String, String> getFields() {
    return fields;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "TypedForm";
  }
}
