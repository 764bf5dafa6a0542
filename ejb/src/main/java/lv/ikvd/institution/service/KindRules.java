package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * What the rules say of kinds of institutions: which are still registered, in which register, of
 * which types.
 */
@ApplicationScoped
public class KindRules {

  private static final String ANCHOR = "proposal";
  private static final String CLOSED_KINDS = "CLOSED_KINDS";

  @Inject private Rulebook rulebook;
  @Inject private Registers registers;
  @Inject private CodeWords names;
  @Inject private RegisterOfKind kinds;
  @Inject private OfficeContext office;

  /**
   * What speaks against the kind and type of what is asked.
   *
   * @param now what the entry says today; null for a new institution
   */
  List<Finding> check(CaseRow proceeding, Institution asked, Institution now) {
    return Stream.of(
            register(proceeding, asked),
            closed(proceeding, asked, now),
            type(proceeding.ruleVersionId(), asked))
        .flatMap(Optional::stream)
        .toList();
  }

  /** An entry stays in its register, so its kind stays one of that register. */
  private Optional<Finding> register(CaseRow proceeding, Institution asked) {
    return proceeding.entryId() == null
            || registers
                .entry(proceeding.entryId())
                .register()
                .equals(kinds.of(asked.kind(), office.today()))
        ? Optional.empty()
        : Optional.of(Finding.of("INSTITUTION-023", ANCHOR));
  }

  /**
   * No institution becomes of a kind that the rules of a day have closed.
   *
   * @throws Problem INSTITUTION-024 beside the field, with the law
   */
  void requireOpen(String kind, LocalDate on) {
    RuleVersionRow version = rulebook.inForce(Institutions.RULES, on);
    if (listed(version.id(), CLOSED_KINDS).contains(kind)) {
      throw new Problem(
              "INSTITUTION-024", names.on(on).name(Institutions.KIND, kind), version.citation())
          .at("kind");
    }
  }

  private Optional<Finding> closed(CaseRow proceeding, Institution asked, Institution now) {
    long rules = proceeding.ruleVersionId();
    boolean becomes = now == null || !now.kind().equals(asked.kind());
    return becomes && listed(rules, CLOSED_KINDS).contains(asked.kind())
        ? Optional.of(
            Finding.of(
                "INSTITUTION-024",
                ANCHOR,
                names.on(proceeding.openedOn()).name(Institutions.KIND, asked.kind()),
                rulebook.version(rules).citation()))
        : Optional.empty();
  }

  /** The type has to be one of those that the rules of the kind know. */
  private Optional<Finding> type(long rules, Institution asked) {
    return listed(rules, "TYPES_" + asked.kind()).contains(asked.type())
        ? Optional.empty()
        : Optional.of(Finding.of("INSTITUTION-006", ANCHOR));
  }

  /** How acts name the register of a kind. */
  Map<String, String> words(String kind, LocalDate on) {
    return RegisterOfKind.words(kinds.of(kind, on));
  }

  List<String> listed(long rules, String parameter) {
    return Arrays.asList(rulebook.findParameter(rules, parameter).orElse("").split(","));
  }
}
