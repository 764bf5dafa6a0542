package lv.ikvd.childminder.service.basis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.entity.SeenVersions;
import lv.ikvd.childminder.service.Comparison;
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

  /**
   * A case that takes up an earlier one proposes the same, in sight of the same version; but if the
   * earlier one made the entry say what it proposes, and that was not undone, in sight of what it
   * made. What others have changed since is then found.
   */
  public void takenUpAnew(long earlierId, long newId, Proposal proposal) {
    seen.entryOf(newId).ifPresent(entry -> seen.put(newId, basis(earlierId, entry, proposal)));
  }

  private long basis(long earlierId, long entryId, Proposal proposal) {
    List<Long> made = seen.madeBy(earlierId);
    Long last = made.isEmpty() ? null : made.get(made.size() - 1);
    if (last != null && same(repository.content(last).service(), proposal)) {
      return last;
    }
    return seen.of(earlierId)
        .orElseGet(() -> last == null ? registers.entry(entryId).currentVersionId() : made.get(0));
  }

  private static boolean same(Proposal one, Proposal other) {
    return Comparison.of(one, other).isEmpty();
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
