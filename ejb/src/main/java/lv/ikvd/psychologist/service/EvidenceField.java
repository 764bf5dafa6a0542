package lv.ikvd.psychologist.service;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.DeclaredField;
import lv.ikvd.psychologist.entity.Evidence;

/** What is proved in a case, field by field. */
public final class EvidenceField {

  /** In the order in which pages tell them. */
  public static final List<ContentField<Evidence>> ALL =
      List.of(
          day("practiceFrom", Evidence::practiceFrom),
          number("practiceHours", Evidence::practiceHours),
          number("individualHours", Evidence::individualHours),
          number("groupHours", Evidence::groupHours),
          number("analyses", Evidence::analyses),
          day("invitedOn", Evidence::invitedOn),
          day("examOn", Evidence::examOn),
          new DeclaredField<>(
              "passed",
              Evidence::passed,
              (all, words) ->
                  all.passed() == null
                      ? null
                      : words.name(Psychologists.EXAM_RESULT, all.passed() ? "PASSED" : "FAILED")));

  private EvidenceField() {}

  private static ContentField<Evidence> day(String name, Function<Evidence, LocalDate> value) {
    return new DeclaredField<>(
        name,
        value::apply,
        (all, words) -> value.apply(all) == null ? null : words.day(value.apply(all)));
  }

  private static ContentField<Evidence> number(String name, Function<Evidence, Integer> value) {
    return new DeclaredField<>(
        name,
        value::apply,
        (all, words) -> value.apply(all) == null ? null : value.apply(all).toString());
  }
}
