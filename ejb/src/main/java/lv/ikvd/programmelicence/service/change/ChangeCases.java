package lv.ikvd.programmelicence.service.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.programmelicence.entity.Proposal;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;

/** Opens a case for a licence in which a change of many could not be entered. */
@ApplicationScoped
public class ChangeCases {

  @Inject private Intake intake;
  @Inject private Registers registers;
  @Inject private LicenceRepository repository;

  /** Gives the id of the case, which proposes the licence as it is, to be corrected. */
  long open(ChangeRow change, ChangeItem exception) {
    EntryRow entry = registers.entry(ProgrammeLicences.REGISTER, exception.number());
    String reason =
        "Izmaiņas daudzās licencēs Nr. %d (%s): %s"
            .formatted(change.id(), change.source(), String.join(" → ", told(exception)));
    long id =
        intake
            .openByOffice(ProgrammeLicences.AMENDMENT, entry.partyId(), entry.id(), reason, null)
            .id();
    repository.propose(
        id,
        new Proposal(
            repository.content(entry.currentVersionId()).licence(),
            entry.currentVersionId(),
            null));
    return id;
  }

  private static List<String> told(ChangeItem exception) {
    return exception.before() == null
        ? List.of(exception.number())
        : List.of(exception.before(), exception.after());
  }
}
