package lv.ikvd.psychologist.service.supervising;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.updating.EntryWriting;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.entity.SupervisionContract;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.PsychologistField;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** Marks supervision contracts in the register; no decision is behind that. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class SupervisionContracts {

  @Inject private PsychologistEntries entries;
  @Inject private Registers registers;
  @Inject private PsychologistReader reader;
  @Inject private EntryWriting writing;
  @Inject private CodeWords codes;
  @Inject private OfficeContext office;

  /**
   * Writes all contracts of a psychologist, in place of those that the entry had.
   *
   * @param lastVersionNo of the entry as it was shown
   * @param source the document that proves it
   * @throws Problem PSYCHOLOGIST-006 if nothing changes, -040 beside a supervisor who may not
   *     supervise in the field when the contract begins, -041 beside the psychologist's own number,
   *     -042 beside a last day before the first; REGISTRY-002 (conflict) if the entry changed since
   */
  public void mark(
      String number, int lastVersionNo, @Valid List<ContractInput> contracts, String source) {
    EntryRow entry = entries.living(number);
    List<SupervisionContract> marked = new ArrayList<>();
    PsychologistContent now = entries.contentOf(entry.id());
    for (int i = 0; i < contracts.size(); i++) {
      marked.add(contract(number, now, contracts.get(i), "contracts:" + i + ":"));
    }
    PsychologistContent after = now.supervised(marked);
    List<FieldChange> changes =
        ContentField.changes(
            List.of(PsychologistField.CONTRACTS), now, after, codes.on(office.today()));
    if (changes.isEmpty()) {
      throw new Problem("PSYCHOLOGIST-006");
    }
    writing.write(entry, lastVersionNo, Way.OFFICIAL_ENTRY, after, changes, source);
  }

  /** One that the entry has already stays, whatever became of the supervisor. */
  private SupervisionContract contract(
      String number, PsychologistContent now, ContractInput typed, String at) {
    String supervisor = typed.supervisor().strip().toUpperCase(java.util.Locale.ROOT);
    if (supervisor.equals(number)) {
      throw new Problem("PSYCHOLOGIST-041").at(at + "supervisor");
    }
    if (typed.until().isBefore(typed.from())) {
      throw new Problem("PSYCHOLOGIST-042").at(at + "until");
    }
    for (SupervisionContract known : now.contracts()) {
      if (known.supervisor().equals(supervisor)
          && known.field().equals(typed.field())
          && known.from().equals(typed.from())) {
        return contract(known.supervisorId(), supervisor, known.supervisorName(), typed);
      }
    }
    EntryRow entry = supervisor(supervisor, typed, at);
    return contract(entry.id(), supervisor, reader.nameOf(entry.partyId()), typed);
  }

  private static SupervisionContract contract(
      long id, String number, String name, ContractInput typed) {
    return new SupervisionContract(id, number, name, typed.field(), typed.from(), typed.until());
  }

  private EntryRow supervisor(String number, ContractInput typed, String at) {
    Problem none = new Problem("PSYCHOLOGIST-040", number).at(at + "supervisor");
    EntryRow entry;
    try {
      entry = registers.entry(Psychologists.REGISTER, number);
    } catch (Problem unknown) {
      throw new Problem("PSYCHOLOGIST-040", number).at(at + "supervisor").because(unknown);
    }
    LocalDate day = typed.from().isBefore(office.today()) ? office.today() : typed.from();
    boolean may =
        reader
            .versionOn(entry.id(), day)
            .filter(version -> reader.supervises(version, typed.field(), day))
            .isPresent();
    if (!may) {
      throw none;
    }
    return entry;
  }
}
