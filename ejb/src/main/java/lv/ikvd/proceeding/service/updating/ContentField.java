package lv.ikvd.proceeding.service.updating;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.ikvd.proceeding.service.FieldChange;

/**
 * A field of what a register says, by the name that the rulebook's table of fields has: what makes
 * two states differ in it, and how it is told. An enum of a register's fields implements this.
 *
 * @param <T> what the register says
 * @param <W> how codes and days are written where it is told
 */
public interface ContentField<T, W> {

  /** As rulebook and bundles name it. */
  String field();

  /** By what two states are the same. */
  Function<T, Object> key();

  BiFunction<T, W, String> words();

  /** What a state says in this field; null where it says nothing. */
  default String told(T state, W wording) {
    String text = words().apply(state, wording);
    return text == null || text.isEmpty() ? null : text;
  }

  default boolean differs(T before, T after) {
    return !Objects.equals(key().apply(before), key().apply(after));
  }

  /** What differs, field by field. */
  static <T, W> List<FieldChange> changes(
      ContentField<T, W>[] fields, T before, T after, W wording) {
    return Stream.of(fields)
        .filter(field -> field.differs(before, after))
        .map(
            field ->
                new FieldChange(
                    field.field(), field.told(before, wording), field.told(after, wording)))
        .toList();
  }

  /** Fields that a state changed since it was seen and a proposal changes to something else. */
  static <T, F extends ContentField<T, ?>> List<F> conflicts(
      F[] fields, T seen, T now, T proposed) {
    return Stream.of(fields)
        .filter(field -> field.differs(seen, now))
        .filter(field -> field.differs(seen, proposed))
        .filter(field -> field.differs(now, proposed))
        .toList();
  }
}
