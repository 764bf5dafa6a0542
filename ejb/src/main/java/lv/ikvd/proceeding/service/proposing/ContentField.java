package lv.ikvd.proceeding.service.proposing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.service.FieldChange;

/**
 * A field of what a register says of an entry, by the name that the rulebook's table of fields has.
 *
 * @param <T> what the register says
 */
public interface ContentField<T> {

  /** As rulebook and bundles name it. */
  String field();

  /** What is said in this field; null where nothing is. */
  String told(T content, Wording wording);

  /** Whether two states differ in it. */
  boolean differs(T one, T other);

  /** What differs, field by field. */
  static <T> List<FieldChange> changes(
      List<? extends ContentField<T>> fields, T before, T after, Wording wording) {
    return fields.stream()
        .filter(field -> field.differs(before, after))
        .map(
            field ->
                new FieldChange(
                    field.field(), field.told(before, wording), field.told(after, wording)))
        .toList();
  }

  /** {@code nosaukums: līdz šim …, turpmāk …}, one after the other, in the words of an act. */
  static String inAct(List<FieldChange> changes, Map<String, String> words) {
    String text =
        changes.stream()
            .map(
                one ->
                    "%s: līdz šim %s, turpmāk %s"
                        .formatted(
                            words.get(one.field()), orNone(one.before()), orNone(one.after())))
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? "–" : text;
  }

  private static String orNone(String value) {
    return value == null ? "nav" : value;
  }

  /** Fields that two have changed since a state, to something else each. */
  static <T, F extends ContentField<T>> List<F> conflicts(
      List<F> fields, T seen, T now, T proposed) {
    return fields.stream()
        .filter(field -> field.differs(seen, now))
        .filter(field -> field.differs(seen, proposed))
        .filter(field -> field.differs(now, proposed))
        .toList();
  }

  /** The value of a field: as proposed if the proposal changes it, else as it is by now. */
  default <V> V pick(T seen, T now, T proposed, Function<T, V> value) {
    return value.apply(differs(seen, proposed) ? proposed : now);
  }
}
