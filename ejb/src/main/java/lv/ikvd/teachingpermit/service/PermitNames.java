package lv.ikvd.teachingpermit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.teachingpermit.entity.Offence;

/** Codes of this register in words, and what they mean for a file. */
@ApplicationScoped
public class PermitNames {

  @Inject private Classifiers classifiers;
  @Inject private OfficeContext office;

  /** Groups of learners, as an act names them. */
  public String groups(List<String> codes) {
    return codes.stream()
        .map(code -> name(TeachingPermits.GROUP, code))
        .collect(Collectors.joining(", "));
  }

  String offence(String code) {
    return name(TeachingPermits.OFFENCE, code);
  }

  /** Whether an offence bars from work with children, expunged or not. */
  boolean banned(Offence offence) {
    return banned(offence.article());
  }

  boolean banned(String article) {
    return has(TeachingPermits.BAN, article);
  }

  /**
   * @throws Problem TEACHINGPERMIT-006 for a code that its list has not
   */
  void require(String classifier, String code, String field) {
    if (!has(classifier, code)) {
      throw new Problem("TEACHINGPERMIT-006", code).at(field);
    }
  }

  /** The code that a code or its words, in either language, stand for. */
  public Optional<String> code(String classifier, String words) {
    String wanted = words.strip();
    return classifiers.values(classifier, today()).stream()
        .filter(
            value ->
                value.code().equalsIgnoreCase(wanted)
                    || value.name("lv").equalsIgnoreCase(wanted)
                    || value.name("en").equalsIgnoreCase(wanted))
        .map(value -> value.code())
        .findFirst();
  }

  private boolean has(String classifier, String code) {
    return classifiers.values(classifier, today()).stream()
        .anyMatch(value -> value.code().equals(code));
  }

  private String name(String classifier, String code) {
    return classifiers.values(classifier, today()).stream()
        .filter(value -> value.code().equals(code))
        .map(value -> value.name("lv"))
        .findFirst()
        .orElse(code);
  }

  private LocalDate today() {
    return office.today();
  }
}
