package lv.ikvd.rulebook.entity;

import java.util.Arrays;
import java.util.List;

/**
 * What must be established before deciding.
 *
 * @param source the system or body that knows: {@code PMLP}, {@code UR}, {@code VID}, {@code
 *     SODU_REGISTRS}, {@code PVD}, {@code VI}, {@code IKVD}, or {@code APPLICANT} for a document
 * @param appliesTo to which applications; which words there are, says the register's procedure
 */
public record CheckRule(
    long versionId,
    String procedure,
    String code,
    String nameLv,
    String nameEn,
    String source,
    String appliesTo,
    int sort,
    String citation,
    boolean verified)
    implements Rule {

  @Override
  public RuleKind ruleKind() {
    return RuleKind.CHECK;
  }

  @Override
  public List<String> key() {
    return List.of(procedure, code);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(nameLv, nameEn, source, appliesTo, sort, citation);
  }
}
