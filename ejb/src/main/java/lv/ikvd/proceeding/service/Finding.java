package lv.ikvd.proceeding.service;

import java.io.Serializable;
import java.util.List;

/**
 * Something that stands in the way of a decision.
 *
 * @param code code of the message, e.g. {@code PROC-020}
 * @param arguments what the message names
 * @param anchor the part of the case page where it can be mended
 */
public record Finding(String code, List<String> arguments, String anchor) implements Serializable {

  public static Finding of(String code, String anchor, String... arguments) {
    return new Finding(code, List.of(arguments), anchor);
  }
}
