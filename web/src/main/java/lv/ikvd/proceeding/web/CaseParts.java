package lv.ikvd.proceeding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The parts that registers contribute to the page of a case. */
@Named
@ApplicationScoped
public class CaseParts {

  /** A part as a page reads it. */
  public record Part(String register, String fragment, String anchor) {}

  @Inject @Any private Instance<CasePart> declared;

  public List<Part> getAll() {
    return declared.stream()
        .map(part -> new Part(part.register(), part.fragment(), part.anchor()))
        .sorted(Comparator.comparing(Part::register))
        .toList();
  }

  /** A value of a register's field in the words of that register. */
  public String shown(String register, String field, String value) {
    return declared.stream()
        .filter(part -> part.register().equals(register))
        .map(part -> part.shown(field, value))
        .findFirst()
        .orElse(value);
  }
}
