package lv.ikvd.psychologist.service.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.DeclaredField;
import lv.ikvd.psychologist.entity.submission.Hearing;

/** What is entered of a hearing, field by field. */
public final class HearingField {

  static final String CALLED = "calledOn";
  static final String HEARD = "heardOn";

  /** In the order in which pages tell them. */
  public static final List<ContentField<Hearing>> ALL =
      List.of(
          day(CALLED, Hearing::calledOn),
          day(HEARD, Hearing::heardOn),
          day("suspendUntil", Hearing::suspendUntil));

  private HearingField() {}

  private static ContentField<Hearing> day(String name, Function<Hearing, LocalDate> value) {
    return new DeclaredField<>(
        name,
        value::apply,
        (all, words) -> value.apply(all) == null ? null : words.day(value.apply(all)));
  }
}
