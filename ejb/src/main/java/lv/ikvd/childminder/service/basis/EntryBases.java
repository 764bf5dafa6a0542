package lv.ikvd.childminder.service.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.childminder.entity.SeenVersions;
import lv.ikvd.registry.service.Registers;

/** Keeps in sight of what a change of an entry was proposed, for two cases may change one entry. */
@ApplicationScoped
public class EntryBases {

  @Inject private SeenVersions seen;
  @Inject private Registers registers;
  @Inject private ChildMinderRepository repository;

  /** The proposal was made in sight of what the entry says now. */
  public void now(long proceedingId, long entryId) {
    seen.put(proceedingId, registers.entry(entryId).currentVersionId());
  }

  /** Runs what writes the proposal anew; then it was made in sight of a version, or as before. */
  public void rewriting(long proceedingId, Long versionId, Runnable writing) {
    Optional<Long> version = Optional.ofNullable(versionId).or(() -> seen.of(proceedingId));
    writing.run();
    version.ifPresent(id -> seen.put(proceedingId, id));
  }

  /** Empty for a case that changes no entry. */
  public Optional<EntryBasis> of(long proceedingId, Long entryId) {
    if (entryId == null) {
      return Optional.empty();
    }
    long now = registers.entry(entryId).currentVersionId();
    return seen.of(proceedingId)
        .map(
            then ->
                new EntryBasis(
                    repository.content(then).service(), repository.content(now).service(), now));
  }
}
