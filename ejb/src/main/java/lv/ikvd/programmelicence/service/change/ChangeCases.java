package lv.ikvd.programmelicence.service.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.programmelicence.entity.Proposal;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;

/**
 * Opens a case for a licence in which a change of many could not be entered, or that is to be
 * decided.
 */
@ApplicationScoped
public class ChangeCases {

  @Inject private Intake intake;
  @Inject private Registers registers;
  @Inject private LicenceRepository repository;
  @Inject private InstitutionEntries institutions;

  /** Gives the id of the case, which proposes the licence as it is to be, or to be corrected. */
  long open(ChangeRow change, ChangeItem item) {
    EntryRow entry = registers.entry(ProgrammeLicences.REGISTER, item.number());
    String reason =
        "Izmaiņas daudzās licencēs Nr. %d (%s): %s"
            .formatted(change.id(), change.source(), String.join(" → ", told(item)));
    long id =
        intake
            .openByOffice(ProgrammeLicences.AMENDMENT, entry.partyId(), entry.id(), reason, null)
            .id();
    Licence now = repository.content(entry.currentVersionId()).licence();
    repository.propose(id, new Proposal(proposed(change, now), entry.currentVersionId(), null));
    return id;
  }

  private Licence proposed(ChangeRow change, Licence now) {
    return change.takenById() == null ? now : now.takenOverBy(provider(change.takenById()));
  }

  private Provider provider(long entryId) {
    EntryRow entry = registers.entry(entryId);
    return new Provider(
        entryId, entry.number(), institutions.contentOf(entryId).institution().name());
  }

  private static List<String> told(ChangeItem item) {
    return item.before() == null || item.after() == null
        ? List.of(item.number())
        : List.of(item.before(), item.after());
  }
}
