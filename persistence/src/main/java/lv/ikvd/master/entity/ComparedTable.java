package lv.ikvd.master.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What of a register is compared: the fields in the order of the file, and the joins that lead from
 * the version {@code v} of the entry {@code e} to them.
 */
public record ComparedTable(String register, String joins, List<ComparedField> fields) {

  /** Heading of the column that names the entry. */
  public static final String NUMBER = "number";

  /** Versions in force on the day that is its two first parameters. */
  private static final String IN_FORCE =
      " from register_entry e join register_entry_version v on v.entry_id = e.id and"
          + " v.superseded_at is null and v.valid_from <= ? and (v.valid_to is null or v.valid_to >"
          + " ?) ";

  public ComparedTable {
    fields = List.copyOf(fields);
  }

  public Optional<ComparedField> find(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  public List<String> names() {
    return fields.stream().map(ComparedField::name).toList();
  }

  /** Number, id of the entry and cells of some fields: a day, the day again, the register. */
  String ours(Collection<String> chosen) {
    String cells =
        fields.stream()
            .filter(field -> chosen.contains(field.name()))
            .map(field -> "(" + field.sql() + ")::text")
            .collect(Collectors.joining(", "));
    return "select e.number, e.id as entry_id, array["
        + cells
        + "]::text[] as cells"
        + IN_FORCE
        + joins
        + " where e.register = ?";
  }
}
