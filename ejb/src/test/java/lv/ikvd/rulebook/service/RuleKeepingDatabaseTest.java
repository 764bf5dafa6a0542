package lv.ikvd.rulebook.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.DecidingMode;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.entity.ParameterRule;
import lv.ikvd.rulebook.entity.Rule;
import lv.ikvd.rulebook.entity.RuleKind;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.entity.RuleVersions;
import lv.ikvd.rulebook.entity.Rules;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.entity.UnverifiedFilter;
import lv.ikvd.rulebook.entity.UnverifiedRule;
import lv.ikvd.rulebook.entity.UnverifiedRules;
import lv.ikvd.worktime.entity.RigaClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RuleKeepingDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);
  private static final VersionCommand COMMAND =
      new VersionCommand(NEXT, "MK noteikumi Nr. 1", "Jaunā redakcija", "New version", null);

  private final List<RuleChanged> told = new ArrayList<>();

  private <T> T keeping(Function<RuleKeeping, T> work) {
    return database.inTransaction(
        em ->
            work.apply(
                new RuleKeeping(
                    new RuleVersions(em),
                    new Rules(em),
                    new UnverifiedRules(em),
                    new Told(),
                    Clock.fixed(Instant.parse("2026-11-22T21:30:00Z"), RigaClock.ZONE))));
  }

  private static <T> T read(Function<EntityManager, T> work) {
    return database.inTransaction(work);
  }

  private static <T> List<T> rules(Function<Rules, List<T>> work) {
    return read(em -> work.apply(new Rules(em)));
  }

  private static TermRule term(long version, String code) {
    return read(em -> new Rules(em).term(version, code).orElseThrow());
  }

  private static RuleVersionRow version(LocalDate day) {
    return read(em -> new RuleVersions(em).inForce("CHILD_MINDER", day).orElseThrow());
  }

  /** Leaves the version of 2019 alone and open-ended, and not verified, as it ships. */
  @BeforeEach
  void asShipped() {
    for (String table : List.of("term", "decision", "check", "paragraph", "parameter", "field")) {
      database.sql(
          "delete from rule_"
              + table
              + " where rule_version_id in (select id from rule_version where valid_from ="
              + " '2027-01-01')");
    }
    database.sql(
        "delete from rule_version where valid_from = '2027-01-01'",
        "update rule_version set valid_to = null, verified = false where rule_set ="
            + " 'CHILD_MINDER' and valid_from = '2019-02-16'");
  }

  @Test
  void aNewVersionIsAnUnverifiedCopyAndEndsTheOneBefore() {
    RuleVersionRow before = version(LocalDate.of(2026, 12, 31));
    RuleVersionRow made =
        keeping(keeping -> keeping.newVersion("CHILD_MINDER", COMMAND, "jauni noteikumi"));

    assertThat(version(LocalDate.of(2026, 12, 31)).id()).isEqualTo(before.id());
    assertThat(version(LocalDate.of(2026, 12, 31)).validTo()).isEqualTo(NEXT);
    assertThat(version(NEXT).id()).isEqualTo(made.id()).isNotEqualTo(before.id());
    assertThat(made.verified()).isFalse();
    assertThat(rules(rules -> rules.terms(made.id())))
        .hasSameSizeAs(rules(rules -> rules.terms(before.id())))
        .noneMatch(TermRule::verified);
    assertThat(rules(rules -> rules.fields(made.id())))
        .hasSameSizeAs(rules(rules -> rules.fields(before.id())));
    assertThat(told)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.action()).isEqualTo("NEW_VERSION");
              assertThat(change.subject()).isEqualTo("CHILD_MINDER 2027-01-01");
              assertThat(change.reason()).isEqualTo("jauni noteikumi");
            });
    refused("RULEBOOK-003", keeping -> keeping.newVersion("CHILD_MINDER", COMMAND, "otrreiz"));
  }

  @Test
  void aChangedRuleIsReadAtOnceAndNoLongerVerified() {
    RuleVersionRow version = version(LocalDate.of(2026, 1, 1));
    TermRule rule = term(version.id(), "DECISION_REGISTRATION");
    TermRule shorter =
        new TermRule(
            rule.versionId(),
            rule.code(),
            20,
            rule.unit(),
            rule.startsFrom(),
            null,
            null,
            rule.missed(),
            rule.endMoves(),
            rule.citation(),
            true);
    keep(keeping -> keeping.change(shorter, version.version(), "labojums"));

    TermRule now = term(version.id(), "DECISION_REGISTRATION");
    assertThat(now.amount()).isEqualTo(20);
    assertThat(now.extensible()).isFalse();
    assertThat(now.verified()).isFalse();
    assertThat(told.get(0).before()).contains("amount: 30").contains("verified: true");
    assertThat(told.get(0).after()).contains("amount: 20").contains("verified: false");
    refused(
        "RULEBOOK-007",
        keeping -> {
          keeping.change(rule, version.version(), "novecojis skats");
          return null;
        });
    keep(keeping -> keeping.change(rule, version(NEXT).version(), "atpakaļ"));
    keep(
        keeping ->
            keeping.confirm(
                version.id(),
                RuleKind.TERM,
                List.of(rule.code()),
                version(NEXT).version(),
                "salīdzināts ar likumi.lv"));
    assertThat(term(version.id(), rule.code())).isEqualTo(rule);
  }

  @Test
  void whatIsNotComparedComesAPageAtATimeAndByFilter() {
    Page<UnverifiedRule> first = unverified(UnverifiedFilter.ALL, 1);
    Page<UnverifiedRule> second = unverified(UnverifiedFilter.ALL, 2);
    assertThat(first.items()).hasSize(50).doesNotContainAnyElementsOf(second.items());
    assertThat(first.total())
        .isEqualTo(
            keeping(RuleKeeping::unverifiedCounts).values().stream().mapToLong(n -> n).sum());
    assertThat(first.items()).anyMatch(rule -> rule.kind() == null && rule.key().isEmpty());

    UnverifiedFilter refusals = new UnverifiedFilter("n/refuse", RuleKind.DECISION, "CHILD_MINDER");
    assertThat(unverified(refusals, 1).items())
        .isNotEmpty()
        .allMatch(rule -> rule.kind() == RuleKind.DECISION)
        .allMatch(rule -> rule.ruleSet().equals("CHILD_MINDER"))
        .anyMatch(rule -> rule.key().equals("CM_REGISTRATION/REFUSE"));
    UnverifiedFilter confirmed = new UnverifiedFilter("NOTIFIED_POST", null, null);
    assertThat(unverified(confirmed, 1).items()).isEmpty();
    UnverifiedFilter cited = new UnverifiedFilter("gada 16. jūlija noteikumi", null, null);
    assertThat(unverified(cited, 1).items()).isNotEmpty();

    long version = version(LocalDate.of(2026, 1, 1)).id();
    List<UnverifiedRule> ofVersion = keeping(keeping -> keeping.unverifiedOf(version));
    assertThat(ofVersion)
        .hasSize(keeping(RuleKeeping::unverifiedCounts).get(version).intValue())
        .allMatch(rule -> rule.versionId() == version);
  }

  private Page<UnverifiedRule> unverified(UnverifiedFilter filter, int page) {
    return keeping(keeping -> keeping.unverified(filter, new PageRequest(page, 50, null)));
  }

  private void keep(Consumer<RuleKeeping> work) {
    keeping(
        keeping -> {
          work.accept(keeping);
          return null;
        });
  }

  @Test
  void whatIsConfirmedAndInForceStays() {
    RuleVersionRow version = version(LocalDate.of(2026, 1, 1));
    keep(keeping -> keeping.confirmVersion(version.id(), version.version(), "pārbaudīts"));
    long seen = version(NEXT).version();
    ParameterRule hours = new ParameterRule(version.id(), "PD_PROGRAMME_HOURS", "60", "x", true);
    ParameterRule added = new ParameterRule(version.id(), "NEW_ONE", "60", "x", true);

    refused("RULEBOOK-004", keeping -> changed(keeping, hours, seen));
    refused("RULEBOOK-004", keeping -> changed(keeping, added, seen));
    refused(
        "RULEBOOK-004",
        keeping -> {
          keeping.remove(
              version.id(), RuleKind.PARAMETER, List.of("PD_PROGRAMME_HOURS"), seen, "x");
          return null;
        });
    refused(
        "RULEBOOK-004",
        keeping -> {
          keeping.describe(version.id(), seen, COMMAND, "x");
          return null;
        });
    RuleVersionRow next = keeping(k -> k.newVersion("CHILD_MINDER", COMMAND, "jauns"));
    keep(
        k ->
            k.change(
                new ParameterRule(next.id(), "PD_PROGRAMME_HOURS", "60", "x", true),
                next.version(),
                "jaunais likums"));
    keep(
        k ->
            k.remove(
                next.id(),
                RuleKind.PARAMETER,
                List.of("EXPERIENCE_YEARS"),
                version(NEXT).version(),
                "atcelts"));
    assertThat(
            rules(
                rules ->
                    rules.of(next.id(), RuleKind.PARAMETER).stream()
                        .map(ParameterRule.class::cast)
                        .toList()))
        .filteredOn(rule -> !rule.code().matches("QUALIFICATIONS|REGIME|M.*|S.*"))
        .extracting(ParameterRule::code, ParameterRule::value)
        .containsExactly(tuple("PD_PROGRAMME_HOURS", "60"));
  }

  private static Object changed(RuleKeeping keeping, Rule rule, long seen) {
    keeping.change(rule, seen, "labojums");
    return null;
  }

  @Test
  void refusesRulesThatCouldNotWork() {
    RuleVersionRow version = version(LocalDate.of(2026, 1, 1));
    long seen = version.version();
    long id = version.id();
    refused(
        "RULEBOOK-006",
        keeping ->
            changed(
                keeping,
                new ParagraphRule(
                    id, "X", ParagraphPart.FACTS, null, null, "{nezināms}", 1, "x", false),
                seen));
    refused(
        "RULEBOOK-012",
        keeping ->
            changed(
                keeping,
                new DecisionRule(
                    id,
                    "CM_SIGNAL",
                    "X",
                    DecidingMode.OTHER_OFFICIAL,
                    null,
                    false,
                    false,
                    "NEVER",
                    "vadītājs",
                    "x",
                    false),
                seen));
    refused(
        "RULEBOOK-018",
        keeping ->
            changed(
                keeping,
                new DecisionRule(
                    id,
                    "CM_SIGNAL",
                    "X",
                    DecidingMode.BOARD,
                    "NO_SUCH_BOARD",
                    false,
                    false,
                    "CONTEST",
                    "vadītājs",
                    "x",
                    false),
                seen));
    refused(
        "RULEBOOK-013",
        keeping -> changed(keeping, new ParameterRule(id, " ", "1", "x", false), seen));
    refused("RULEBOOK-005", keeping -> keeping.newVersion("CHILD_MINDER", COMMAND, " "));
    assertThat(told).isEmpty();
  }

  @Test
  void confirmingAllLeavesNothingToCompareAndTellsOfEachRule() {
    RuleVersionRow made = keeping(keeping -> keeping.newVersion("CHILD_MINDER", COMMAND, "jauni"));
    told.clear();
    long open = keeping(RuleKeeping::unverifiedCounts).get(made.id());

    keeping(
        keeping -> {
          keeping.confirmAll(made.id(), made.version(), "salīdzināts ar publikāciju");
          return null;
        });

    assertThat(keeping(RuleKeeping::unverifiedCounts)).doesNotContainKey(made.id());
    assertThat(told).hasSize((int) open).allMatch(change -> change.action().equals("CONFIRMED"));
    refused(
        "RULEBOOK-007",
        keeping -> {
          keeping.confirmAll(made.id(), made.version(), "otrreiz");
          return null;
        });
  }

  private void refused(String code, Function<RuleKeeping, ?> work) {
    told.clear();
    assertThatThrownBy(() -> keeping(work))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    assertThat(told).isEmpty();
  }

  private final class Told implements Event<RuleChanged> {

    @Override
    public void fire(RuleChanged event) {
      told.add(event);
    }

    @Override
    public <U extends RuleChanged> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends RuleChanged> CompletionStage<U> fireAsync(
        U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<RuleChanged> select(Annotation... qualifiers) {
      return this;
    }

    @Override
    public <U extends RuleChanged> Event<U> select(Class<U> type, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends RuleChanged> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
