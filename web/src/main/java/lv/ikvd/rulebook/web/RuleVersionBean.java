package lv.ikvd.rulebook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.rulebook.entity.FieldRule;
import lv.ikvd.rulebook.entity.Rule;
import lv.ikvd.rulebook.entity.RuleKind;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.service.RuleKeeping;

/** One version with everything it says. */
@Named("ruleVersion")
@RequestScoped
public class RuleVersionBean {

  @Inject private RuleKeeping keeping;
  @Inject private Clock clock;

  private final Map<RuleKind, List<Rule>> rules = new EnumMap<>(RuleKind.class);
  private long id;
  private RuleVersionRow version;
  private long unverified;

  public void open() {
    version = keeping.version(id);
    for (RuleKind kind : RuleKind.values()) {
      rules.put(kind, keeping.rules(id, kind));
    }
    unverified =
        rules.values().stream().flatMap(List::stream).filter(rule -> !rule.verified()).count()
            + (version.verified() ? 0 : 1);
  }

  /** The rules of a kind, by its name: the panels of the page. */
  public List<Rule> rules(String kind) {
    return rules.getOrDefault(RuleKind.valueOf(kind), List.of());
  }

  /** The register whose fields the version speaks of; general law speaks of none. */
  public String getRegister() {
    return rules.get(RuleKind.FIELD).stream()
        .map(rule -> ((FieldRule) rule).register())
        .findFirst()
        .orElse(version.ruleSet());
  }

  /**
   * What follows a rule's own address: its kind and key. The column asks once without a row, while
   * the page is being built.
   */
  public String address(Rule rule) {
    return rule == null
        ? ""
        : "version=" + id + "&kind=" + rule.ruleKind() + "&key=" + String.join("/", rule.key());
  }

  public String getState() {
    return RuleState.of(version, LocalDate.now(clock));
  }

  public LocalDate getLastDay() {
    return version.validTo() == null ? null : version.validTo().minusDays(1);
  }

  public RuleVersionRow getVersion() {
    return version;
  }

  public long getUnverified() {
    return unverified;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
