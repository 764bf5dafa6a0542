package lv.ikvd.rulebook.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.entity.Rule;
import lv.ikvd.rulebook.entity.RuleKind;
import lv.ikvd.rulebook.entity.RuleVersion;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.entity.RuleVersions;
import lv.ikvd.rulebook.entity.Rules;
import lv.ikvd.rulebook.entity.UnverifiedFilter;
import lv.ikvd.rulebook.entity.UnverifiedRule;
import lv.ikvd.rulebook.entity.UnverifiedRules;
import lv.ikvd.security.entity.Roles;

/**
 * Keeps the rulebook: a new version when the law changes, corrections while a version is not in
 * force or not confirmed, and the confirmation itself. Each needs a reason and is told as {@link
 * RuleChanged}. Whoever changes names the state that was seen ({@link RuleVersionRow#version()});
 * if another was quicker, RULEBOOK-007 says so.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RuleKeeping {

  @Inject private RuleVersions versions;
  @Inject private Rules rules;
  @Inject private UnverifiedRules unverified;
  @Inject private Event<RuleChanged> changes;
  @Inject private Clock clock;

  public RuleKeeping() {}

  RuleKeeping(
      RuleVersions versions,
      Rules rules,
      UnverifiedRules unverified,
      Event<RuleChanged> changes,
      Clock clock) {
    this.versions = versions;
    this.rules = rules;
    this.unverified = unverified;
    this.changes = changes;
    this.clock = clock;
  }

  @RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
  public List<RuleVersionRow> versions() {
    return versions.all();
  }

  @RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
  public RuleVersionRow version(long versionId) {
    return existing(versionId).row();
  }

  /** The rules of one kind in a version, in their order. */
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
  public List<Rule> rules(long versionId, RuleKind kind) {
    return rules.of(versionId, kind);
  }

  /** What nobody has compared with the published law yet. */
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
  public Page<UnverifiedRule> unverified(UnverifiedFilter filter, PageRequest request) {
    return unverified.page(filter, request);
  }

  /** The same of one version. */
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
  public List<UnverifiedRule> unverifiedOf(long versionId) {
    return unverified.ofVersion(versionId);
  }

  /** How much of it there is in each version that has any. */
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
  public Map<Long, Long> unverifiedCounts() {
    return unverified.counts();
  }

  /** One rule as it stands, to be changed. */
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
  public Rule rule(long versionId, RuleKind kind, List<String> key) {
    return rules
        .find(versionId, kind, key)
        .orElseThrow(() -> Problem.notFound("RULEBOOK-002", String.join("/", key)));
  }

  /**
   * Makes the next version of a rule set as a copy of the one in force on its first day; that one
   * ends the day before. Nothing of the copy is verified.
   *
   * @return the new version
   * @throws Problem RULEBOOK-001 when no version is in force on that day, RULEBOOK-003 when one
   *     starts on it
   */
  public RuleVersionRow newVersion(String ruleSet, VersionCommand command, String reason) {
    String because = reason(reason);
    RuleVersionRow inForce =
        versions
            .inForce(ruleSet, command.from())
            .orElseThrow(
                () -> Problem.notFound("RULEBOOK-001", ruleSet, command.from()).at("from"));
    if (inForce.validFrom().equals(command.from())) {
      throw Problem.conflict("RULEBOOK-003", command.from()).at("from");
    }
    RuleVersion before = existing(inForce.id());
    RuleVersion next = new RuleVersion(before, command.from(), command.citation());
    next.describe(command.citation(), command.titleLv(), command.titleEn(), command.note());
    RuleVersionRow made = versions.follow(before, next, command.from()).row();
    rules.copy(inForce.id(), made.id());
    tell("NEW_VERSION", subject(made, null), subject(inForce, null), made.citation(), because);
    return made;
  }

  /** Changes citation, titles and note of a version that is not in force or not confirmed. */
  public void describe(long versionId, long seen, VersionCommand command, String reason) {
    String because = reason(reason);
    RuleVersion version = seen(versionId, seen);
    if (!version.open(LocalDate.now(clock))) {
      throw Problem.conflict("RULEBOOK-004");
    }
    RuleVersionRow before = version.row();
    version.describe(command.citation(), command.titleLv(), command.titleEn(), command.note());
    tell("DESCRIBED", subject(before, null), text(before), text(version.row()), because);
  }

  /**
   * Writes a rule, new or in place of the one with its key; it is not verified afterwards.
   *
   * @throws Problem RULEBOOK-004 when version and rule are confirmed and in force, RULEBOOK-006 for
   *     an unknown placeholder, RULEBOOK-012 for a contest term that the rule set APL does not
   *     have, RULEBOOK-018 for a board that the version does not have
   */
  public void change(Rule rule, long seen, String reason) {
    String because = reason(reason);
    RuleVersion version = seen(rule.versionId(), seen);
    Rule before = rules.find(rule.versionId(), rule.ruleKind(), rule.key()).orElse(null);
    changeable(version, before);
    check(rule, version.row());
    rules.put(new RuleMark(rule, false));
    versions.touch(version);
    tell(
        "CHANGED",
        subject(version.row(), rule),
        before == null ? "" : before.text(),
        new RuleMark(rule, false).text(),
        because);
  }

  /** Takes a rule out of a version that is not in force or not confirmed. */
  public void remove(long versionId, RuleKind kind, List<String> key, long seen, String reason) {
    String because = reason(reason);
    RuleVersion version = seen(versionId, seen);
    Rule rule = rule(versionId, kind, key);
    changeable(version, rule);
    rules.remove(rule);
    versions.touch(version);
    tell("REMOVED", subject(version.row(), rule), rule.text(), "", because);
  }

  /** Marks a rule as compared with the published law. */
  public void confirm(long versionId, RuleKind kind, List<String> key, long seen, String reason) {
    String because = reason(reason);
    RuleVersion version = seen(versionId, seen);
    Rule rule = rule(versionId, kind, key);
    Rule confirmed = new RuleMark(rule, true);
    rules.put(confirmed);
    versions.touch(version);
    tell("CONFIRMED", subject(version.row(), rule), rule.text(), confirmed.text(), because);
  }

  /** Marks a version as a whole (its days, that nothing is missing) as compared with the law. */
  public void confirmVersion(long versionId, long seen, String reason) {
    String because = reason(reason);
    RuleVersion version = seen(versionId, seen);
    RuleVersionRow before = version.row();
    version.confirm();
    tell("CONFIRMED", subject(before, null), text(before), text(version.row()), because);
  }

  /** Marks a version and every rule in it as compared with the published law. */
  public void confirmAll(long versionId, long seen, String reason) {
    String because = reason(reason);
    RuleVersion version = seen(versionId, seen);
    for (RuleKind kind : RuleKind.values()) {
      for (Rule rule : rules.of(versionId, kind)) {
        if (!rule.verified()) {
          Rule confirmed = new RuleMark(rule, true);
          rules.put(confirmed);
          tell("CONFIRMED", subject(version.row(), rule), rule.text(), confirmed.text(), because);
        }
      }
    }
    versions.touch(version);
    confirmVersion(versionId, seen, because);
  }

  private void changeable(RuleVersion version, Rule before) {
    boolean confirmed = before == null || before.verified();
    if (!version.open(LocalDate.now(clock)) && confirmed) {
      throw Problem.conflict("RULEBOOK-004");
    }
  }

  private void check(Rule rule, RuleVersionRow version) {
    if (rule.key().stream().anyMatch(part -> part == null || part.isBlank())) {
      throw new Problem("RULEBOOK-013").at(rule.ruleKind().keyColumns().get(0));
    }
    if (rule instanceof ParagraphRule paragraph) {
      ParagraphText.of(paragraph.textLv());
    }
    if (rule instanceof DecisionRule decision) {
      boolean known =
          versions
              .inForce(Rulebook.APL, version.validFrom())
              .flatMap(apl -> rules.term(apl.id(), decision.contestTerm()))
              .isPresent();
      if (!known) {
        throw new Problem("RULEBOOK-012", decision.contestTerm()).at("contestTerm");
      }
      if (decision.board() != null && rules.board(version.id(), decision.board()).isEmpty()) {
        throw new Problem("RULEBOOK-018", decision.board()).at("board");
      }
    }
  }

  private RuleVersion existing(long versionId) {
    return versions.find(versionId).orElseThrow(() -> Problem.notFound("RULEBOOK-002", versionId));
  }

  private RuleVersion seen(long versionId, long seen) {
    RuleVersion version = existing(versionId);
    if (version.row().version() != seen) {
      throw Problem.conflict("RULEBOOK-007");
    }
    return version;
  }

  private static String reason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Problem("RULEBOOK-005").at("reason");
    }
    return reason.strip();
  }

  private void tell(String action, String subject, String before, String after, String reason) {
    changes.fire(new RuleChanged(action, subject, before, after, reason));
  }

  private static String subject(RuleVersionRow version, Rule rule) {
    String of = version.ruleSet() + " " + version.validFrom();
    return rule == null ? of : of + " " + rule.ruleKind() + " " + String.join("/", rule.key());
  }

  private static String text(RuleVersionRow version) {
    return "citation: %s; title: %s; verified: %s"
        .formatted(version.citation(), version.titleLv(), version.verified());
  }
}
