package lv.ikvd.rulebook.entity;

import java.util.Arrays;
import java.util.List;

/**
 * How a field of a register is treated.
 *
 * @param published whether the law makes it public
 * @param master the system that knows it: {@code IKVIS}, {@code PMLP}, {@code UR}, {@code VID} …
 * @param openTo how it may change
 */
public record FieldRule(
    long versionId,
    String register,
    String field,
    boolean published,
    String master,
    OpenTo openTo,
    String citation,
    boolean verified)
    implements Rule {

  @Override
  public RuleKind ruleKind() {
    return RuleKind.FIELD;
  }

  @Override
  public List<String> key() {
    return List.of(register, field);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(published, master, openTo, citation);
  }
}
