package lv.ikvd.proceeding.service.proposing;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A field by what makes two states differ in it, and how it is told.
 *
 * @param key what is compared
 * @param words what is shown
 */
public record DeclaredField<T>(
    String field, Function<T, Object> key, BiFunction<T, Wording, String> words)
    implements ContentField<T> {

  @Override
  public String told(T content, Wording wording) {
    String text = words.apply(content, wording);
    return text == null || text.isEmpty() ? null : text;
  }

  @Override
  public boolean differs(T one, T other) {
    return !Objects.equals(key.apply(one), key.apply(other));
  }
}
