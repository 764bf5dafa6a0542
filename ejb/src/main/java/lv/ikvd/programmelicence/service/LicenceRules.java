package lv.ikvd.programmelicence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.Proposal;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * What a case is about: what it proposes over what the licence says, which checks of the list it
 * needs, and what acts say. What differs between kinds of programmes are parameters of the rule
 * version.
 */
@ApplicationScoped
public class LicenceRules {

  static final String QUALIFIED = "QUALIFIED";
  static final String VOCATIONAL = "VOCATIONAL";

  private static final int MONTHS = 12;

  @Inject private LicenceRepository repository;
  @Inject private Registers registers;
  @Inject private CodeWords names;
  @Inject private Rulebook rulebook;

  /** By kind of programme; of an amendment also by what it changes; of a loss, its ground. */
  public List<String> groups(CaseRow proceeding) {
    List<String> groups = new ArrayList<>();
    Licence subject = subject(proceeding);
    if (subject == null) {
      return groups;
    }
    List.of("GENERAL", VOCATIONAL, QUALIFIED).stream()
        .filter(group -> isOf(proceeding, group, subject))
        .forEach(groups::add);
    if (subject.way() == ProgrammeWay.OWN) {
      groups.add("OWN");
    }
    if (subject.workBased()) {
      groups.add("WORK_BASED");
    }
    rebase(proceeding).ifPresent(change -> groups.addAll(changed(change)));
    repository.proposal(proceeding.id()).map(Proposal::lossGround).ifPresent(groups::add);
    return groups;
  }

  private static List<String> changed(LicenceRebase change) {
    return Map.of(
            "PLACES", LicenceField.PLACES,
            "PLAN", LicenceField.PLAN,
            "TAKEOVER", LicenceField.INSTITUTION)
        .entrySet()
        .stream()
        .filter(group -> change.changes(group.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether the kind of a programme is one of a group of the rules. */
  boolean isOf(CaseRow proceeding, String group, Licence licence) {
    return listed(proceeding, "KINDS_" + group).contains(licence.kind());
  }

  /**
   * Whether a code begins as the kind has it, and its last sign in general education tells the
   * form.
   */
  boolean fits(CaseRow proceeding, Licence licence) {
    List<String> begins = listed(proceeding, "CODES_" + licence.kind());
    boolean general = isOf(proceeding, "GENERAL", licence);
    List<String> forms = listed(proceeding, "CODE_FORM_" + licence.form());
    return begins.stream().anyMatch(licence.code()::startsWith)
        && (!general || forms.stream().anyMatch(licence.code()::endsWith));
  }

  private List<String> listed(CaseRow proceeding, String parameter) {
    return Arrays.asList(
        rulebook.findParameter(proceeding.ruleVersionId(), parameter).orElse("").split(","));
  }

  /** A number of months of the rules. */
  int months(long ruleVersionId, String parameter) {
    return rulebook.findParameter(ruleVersionId, parameter).map(Integer::valueOf).orElse(MONTHS);
  }

  /** The day by which a programme has to start that is licensed on a day. */
  LocalDate startsBy(LocalDate licensedOn) {
    long rules = rulebook.inForce(ProgrammeLicences.RULES, licensedOn).id();
    return licensedOn.plusMonths(months(rules, "START_MONTHS"));
  }

  /** What the case proposes over what the licence says; empty of a case that changes none. */
  Optional<LicenceRebase> rebase(CaseRow proceeding) {
    return proceeding.entryId() == null
        ? Optional.empty()
        : rebase(proceeding.id(), proceeding.entryId());
  }

  Optional<LicenceRebase> rebase(long proceedingId, long entryId) {
    return repository
        .proposal(proceedingId)
        .filter(proposal -> proposal.licence() != null && proposal.seenVersionId() != null)
        .map(
            proposal ->
                new LicenceRebase(
                    repository.content(proposal.seenVersionId()).licence(),
                    now(entryId),
                    proposal.licence()));
  }

  /** What is asked for, in the words of an act. */
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    Licence subject = subject(proceeding);
    Map<String, String> values = new HashMap<>();
    if (subject == null) {
      return values;
    }
    Wording words = names.on(proceeding.openedOn());
    values.put(
        "programme",
        "%s, kods %s (%s)"
            .formatted(
                subject.name(),
                LicenceField.CODE.told(subject, words),
                told(
                    subject,
                    words,
                    LicenceField.KIND,
                    LicenceField.WAY,
                    LicenceField.FORM,
                    LicenceField.LANGUAGE,
                    LicenceField.QUALIFICATIONS)));
    values.put("institution", subject.institution().named());
    values.put(
        "places", subject.places().stream().map(Place::written).collect(Collectors.joining("; ")));
    rebase(proceeding)
        .map(change -> changes(change, words))
        .ifPresent(text -> values.put("changes", text));
    values.values().removeIf(Objects::isNull);
    return values;
  }

  /** {@code veids: …; ieguves forma: …}, what is said of it. */
  private static String told(Licence subject, Wording words, LicenceField... fields) {
    return Arrays.stream(fields)
        .filter(field -> field.told(subject, words) != null)
        .map(field -> LicenceField.inAct().get(field.field()) + ": " + field.told(subject, words))
        .collect(Collectors.joining("; "));
  }

  /** {@code nosaukums: līdz šim …, turpmāk …}, one after the other. */
  private static String changes(LicenceRebase change, Wording words) {
    return ContentField.inAct(
        ContentField.changes(
            List.of(LicenceField.values()), change.seen(), change.proposed(), words),
        LicenceField.inAct());
  }

  /** The programme that the case is about: as it is licensed, else as it is to be. */
  Licence subject(CaseRow proceeding) {
    return proceeding.entryId() != null
        ? now(proceeding.entryId())
        : repository.proposal(proceeding.id()).map(Proposal::licence).orElse(null);
  }

  /** Who founded the institution of a programme, as its entry has it: applies and is decided on. */
  long founder(Licence licence) {
    return registers.entry(licence.institution().entryId()).partyId();
  }

  /** What the register says of the entry of a case now. */
  LicenceContent contentOf(CaseRow proceeding) {
    return repository.content(registers.entry(proceeding.entryId()).currentVersionId());
  }

  private Licence now(long entryId) {
    return repository.content(registers.entry(entryId).currentVersionId()).licence();
  }
}
