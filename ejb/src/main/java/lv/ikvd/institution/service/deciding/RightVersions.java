package lv.ikvd.institution.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.Right;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.registry.service.VersionDraft;

/**
 * Records rights as versions of entries: what the entry says of itself stays as it is from today
 * until something else was to hold, and the register log gets a leaf that names the right.
 */
@ApplicationScoped
public class RightVersions {

  @Inject private InstitutionRepository repository;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;
  @Inject private OfficeContext office;

  /** Records what a decision gave or took. */
  public void decided(Enactment decision, Right right) {
    record(
        decision.entryId(),
        right,
        decision.citation(),
        decision.decisionId(),
        decision.proceedingId());
  }

  /** Records what an official entered of a decision that others made. */
  public void entered(long entryId, Right right) {
    record(entryId, right, right.source(), null, null);
  }

  private void record(
      long entryId, Right right, String citation, Long decisionId, Long proceedingId) {
    EntryRow entry = registers.entry(entryId);
    InstitutionContent now = repository.content(entry.currentVersionId());
    LocalDate today = office.today();
    LocalDate next =
        registers.known(entryId).stream()
            .map(VersionRow::validFrom)
            .filter(from -> from.isAfter(today))
            .findFirst()
            .orElse(null);
    writer.record(
        new VersionDraft(
            entry.register(),
            entryId,
            entry.partyId(),
            today,
            next,
            decisionId == null ? Way.OFFICIAL_ENTRY : Way.DECISION,
            citation,
            decisionId,
            proceedingId,
            now.with(right)));
  }
}
