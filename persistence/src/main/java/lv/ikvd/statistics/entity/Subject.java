package lv.ikvd.statistics.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be counted of a register: facts, and by what. The texts {@code
 * statistics.subject.<code>} and {@code statistics.subject.<code>.definition} say what one of them
 * is.
 */
public record Subject(String code, Facts facts, List<Dimension> dimensions) {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,39}");

  public Subject {
    Objects.requireNonNull(facts);
    dimensions = List.copyOf(dimensions);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("no code of what is counted: " + code);
    }
    if (dimensions.stream().map(Dimension::name).distinct().count() < dimensions.size()) {
      throw new IllegalArgumentException(code + " names a field twice");
    }
  }

  public Optional<Dimension> find(String name) {
    return dimensions.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  Dimension dimension(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException(code + " has no " + name));
  }
}
