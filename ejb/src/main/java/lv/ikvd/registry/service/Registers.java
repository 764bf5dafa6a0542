package lv.ikvd.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.EntryRowRepository;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.security.entity.Roles;

/**
 * Entries of any register as officials read them. What they say of persons is a look, which the
 * page records.
 */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Registers {

  @Inject private RegisterCatalog registers;
  @Inject private EntryRowRepository rows;

  public Registers() {}

  public Registers(RegisterCatalog registers, EntryRowRepository rows) {
    this.registers = registers;
    this.rows = rows;
  }

  /** Codes of all registers. */
  public List<String> codes() {
    return registers.all().stream().<String>map(Register::code).toList();
  }

  /**
   * An entry by its number.
   *
   * @throws Problem REGISTRY-001
   */
  public EntryRow entry(String register, String number) {
    return rows.find(register, number).orElseThrow(() -> Problem.notFound("REGISTRY-001"));
  }

  public EntryRow entry(long entryId) {
    return rows.find(entryId).orElseThrow(() -> Problem.notFound("REGISTRY-001"));
  }

  /**
   * The version in force on the day, as known at the moment; empty if the entry was not in the
   * register then.
   */
  public Optional<VersionRow> version(long entryId, AsOf asOf) {
    return rows.version(entryId, asOf);
  }

  /** All versions, the one recorded last first: the history of the entry. */
  public List<VersionRow> versions(long entryId) {
    return rows.versions(entryId);
  }

  /** What is known now, one version after the other by the days of which they tell. */
  public List<VersionRow> known(long entryId) {
    return versions(entryId).stream()
        .filter(version -> version.supersededAt() == null)
        .sorted(Comparator.comparing(VersionRow::validFrom))
        .toList();
  }

  /** The first version that a decision made of an entry; empty if it made none. */
  public Optional<VersionRow> made(long entryId, long decisionId) {
    return versions(entryId).stream()
        .filter(v -> v.isFact() && v.decisionId() != null && v.decisionId() == decisionId)
        .reduce((later, first) -> first);
  }

  /**
   * What was known before a decision first changed an entry, of the days from which it acts on: one
   * version after the other; none if it made the entry.
   */
  public List<VersionRow> before(long entryId, long decisionId) {
    VersionRow made = made(entryId, decisionId).orElseThrow();
    return versions(entryId).stream()
        .filter(v -> v.recordedAt().isBefore(made.recordedAt()))
        .filter(v -> v.supersededAt() == null || !v.supersededAt().isBefore(made.recordedAt()))
        .filter(v -> v.validTo() == null || v.validTo().isAfter(made.validFrom()))
        .sorted(Comparator.comparing(VersionRow::validFrom))
        .toList();
  }

  /** Facts only, newest first, each with the fact before it, as they stand on a day. */
  public <C> List<HistoryLine<C>> history(long entryId, Register<C> register, LocalDate day) {
    List<VersionRow> versions = versions(entryId);
    List<VersionRow> facts = versions.stream().filter(VersionRow::isFact).toList();
    Map<Long, C> contents = register.contents(facts.stream().map(VersionRow::id).toList());
    List<HistoryLine<C>> lines = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      VersionRow fact = facts.get(i);
      C before = i + 1 < facts.size() ? contents.get(facts.get(i + 1).id()) : null;
      lines.add(
          new HistoryLine<>(fact, fact.isReplaced(versions, day), before, contents.get(fact.id())));
    }
    return lines;
  }

  /** An entry as in force on a day; its history as it stands today. */
  public <C> EntryView<C> view(
      EntryRow entry, Register<C> register, LocalDate day, LocalDate today) {
    VersionRow version = version(entry.id(), new AsOf(day, null)).orElse(null);
    return new EntryView<>(
        entry,
        day,
        version,
        version == null ? null : register.content(version.id()),
        history(entry.id(), register, today));
  }

  /** The typed content of a version. */
  public <C> C content(String register, long versionId, Class<C> type) {
    return type.cast(registers.get(register).content(versionId));
  }
}
