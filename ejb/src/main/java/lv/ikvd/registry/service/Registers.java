package lv.ikvd.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
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
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
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

  /** The typed content of a version. */
  public <C> C content(String register, long versionId, Class<C> type) {
    return type.cast(registers.get(register).content(versionId));
  }
}
