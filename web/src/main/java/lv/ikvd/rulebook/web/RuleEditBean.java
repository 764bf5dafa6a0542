package lv.ikvd.rulebook.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.rulebook.entity.DecidingMode;
import lv.ikvd.rulebook.entity.FeeRule;
import lv.ikvd.rulebook.entity.Missed;
import lv.ikvd.rulebook.entity.OpenTo;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.Rule;
import lv.ikvd.rulebook.entity.RuleKind;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.entity.TermUnit;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.RuleInput;
import lv.ikvd.rulebook.service.RuleKeeping;
import lv.ikvd.shell.web.Done;

/** One rule: changed, removed or confirmed as compared with the published law. */
@Named("ruleEdit")
@ViewScoped
public class RuleEditBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RuleKeeping keeping;

  private long version;
  private RuleKind kind;
  private String key;
  private long seen;
  private boolean verified;
  private String reason;
  private transient RuleVersionRow row;
  private Map<String, Object> values = new HashMap<>();

  public void open() {
    if (kind == null || key == null) {
      throw Problem.notFound("RULEBOOK-002", String.valueOf(key));
    }
    row = keeping.version(version);
    seen = row.version();
    Rule rule = keeping.rule(version, kind, keys());
    verified = rule.verified();
    values = new HashMap<>(RuleInput.of(rule));
  }

  public void save() {
    keeping.change(new RuleInput(version, kind, keys(), values).rule(), seen, reason);
    back("rulebook.done.saved");
  }

  public void confirm() {
    keeping.confirm(version, kind, keys(), seen, reason);
    back("rulebook.done.confirmed");
  }

  public void remove() {
    keeping.remove(version, kind, keys(), seen, reason);
    back("rulebook.done.removed");
  }

  private void back(String done) {
    Done.at("/rulebook/version?id=" + version, done, key);
  }

  private List<String> keys() {
    return new ArrayList<>(List.of(key.split("/", kind.keyColumns().size())));
  }

  /** Whether the kind of this rule has a field. */
  public boolean has(String field) {
    return values.containsKey(field);
  }

  /** The placeholders that a paragraph may have, as they are written. */
  public String getPlaceholders() {
    return new TreeSet<>(ParagraphText.PLACEHOLDERS.keySet())
        .stream().map(name -> "{" + name + "}").reduce((a, b) -> a + ", " + b).orElse("");
  }

  public TermUnit[] getUnits() {
    return TermUnit.values();
  }

  public Missed[] getConsequences() {
    return Missed.values();
  }

  public DecidingMode[] getModes() {
    return DecidingMode.values();
  }

  public ParagraphPart[] getParts() {
    return ParagraphPart.values();
  }

  public BoardRule.Power[] getPowers() {
    return BoardRule.Power.values();
  }

  public BoardRule.Tie[] getTies() {
    return BoardRule.Tie.values();
  }

  public BoardRule.Ballot[] getBallots() {
    return BoardRule.Ballot.values();
  }

  public FeeRule.ChargeKind[] getChargeKinds() {
    return FeeRule.ChargeKind.values();
  }

  public FeeRule.Vat[] getVats() {
    return FeeRule.Vat.values();
  }

  public FeeRule.Per[] getMeasures() {
    return FeeRule.Per.values();
  }

  public FeeRule.HoldsStep[] getHolds() {
    return FeeRule.HoldsStep.values();
  }

  public OpenTo[] getWays() {
    return OpenTo.values();
  }

  public RuleVersionRow getRow() {
    if (row == null) {
      row = keeping.version(version);
    }
    return row;
  }

  public Map<String, Object> getValues() {
    return values;
  }

  public boolean isVerified() {
    return verified;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public RuleKind getKind() {
    return kind;
  }

  public void setKind(RuleKind kind) {
    this.kind = kind;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
