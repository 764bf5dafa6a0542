package lv.ikvd.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.Holder;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.registry.entity.Period;
import lv.ikvd.registry.entity.Recording;
import lv.ikvd.registry.entity.RegisterEntry;
import lv.ikvd.registry.entity.RegisterEntryRepository;
import lv.ikvd.registry.entity.RegisterEntryVersion;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/**
 * Records facts in registers, in the caller's transaction.
 *
 * <p>A fact holds for a period. Versions known so far that overlap it are superseded; what they say
 * of days before and after is recorded anew with their content, so that for each day and each
 * moment there is at most one version. The fact may lie in the past (a correction) or in the
 * future. The entry's row is locked first: facts about one entry are recorded one after the other,
 * each at a later moment than the one before.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.BOARD_SECRETARY, Roles.SYSTEM})
public class RegisterWriter {

  @Inject private RegisterCatalog registers;
  @Inject private RegisterEntryRepository entries;
  @Inject private NumberSeriesRepository numbers;
  @Inject private CurrentUser user;
  @Inject private Clock clock;
  @Inject private Event<VersionRecorded> recorded;

  public RegisterWriter() {}

  public RegisterWriter(
      RegisterCatalog registers,
      RegisterEntryRepository entries,
      NumberSeriesRepository numbers,
      CurrentUser user,
      Clock clock,
      Event<VersionRecorded> recorded) {
    this.registers = registers;
    this.entries = entries;
    this.numbers = numbers;
    this.user = user;
    this.clock = clock;
    this.recorded = recorded;
  }

  /**
   * Records a fact, whatever was recorded before.
   *
   * @throws Problem REGISTRY-001 no such entry, REGISTRY-003 an end before the beginning,
   *     REGISTRY-004 no such party
   */
  public RecordedVersion record(VersionDraft draft) {
    return record(draft, Optional.empty());
  }

  /**
   * Records a fact by someone who has seen the entry with this version as its last.
   *
   * @param lastVersionNo {@link lv.ikvd.registry.entity.EntryRow#lastVersionNo()} as it was shown
   * @throws Problem as the other, and REGISTRY-002 if another has recorded a version since: by whom
   *     and when
   */
  public RecordedVersion record(VersionDraft draft, int lastVersionNo) {
    return record(draft, Optional.of(lastVersionNo));
  }

  /**
   * Lets an entry begin on another day than was foreseen when it was made: what was known of it
   * holds from that day on, and of no day before.
   *
   * @param because added to the citation of what begins
   * @throws Problem REGISTRY-001 no such entry
   */
  @RolesAllowed({
    Roles.REGISTRAR,
    Roles.DECISION_MAKER,
    Roles.BOARD_SECRETARY,
    Roles.MANAGER,
    Roles.SYSTEM
  })
  public RecordedVersion beginOn(long entryId, LocalDate day, String because) {
    RegisterEntry entry = entries.lock(entryId).orElseThrow(() -> Problem.notFound("REGISTRY-001"));
    Register<?> register = registers.get(entry.getRegister());
    Optional<RegisterEntryVersion> last = entries.last(entry);
    Recording recording = new Recording(after(last), user.name());
    List<RegisterEntryVersion> known = new ArrayList<>(entries.known(entry));
    RegisterEntryVersion first;
    do {
      first = known.remove(0);
      first.supersede(recording.at());
    } while (first.inForce().to() != null && !first.inForce().to().isAfter(day));
    int no = last.orElseThrow().getVersionNo() + 1;
    RegisterEntryVersion fact = first.beginning(day, no, because, recording);
    copy(register, first, fact);
    known.add(0, fact);
    entry.beginOn(day);
    show(entry, known);
    recorded.fire(new VersionRecorded(entry.getRegister(), entryId, fact.getId()));
    return new RecordedVersion(entryId, entry.getNumber(), fact.getId(), no);
  }

  private <C> void copy(Register<C> register, RegisterEntryVersion from, RegisterEntryVersion to) {
    add(register, to, register.content(from.getId()));
  }

  private RecordedVersion record(VersionDraft asked, Optional<Integer> seen) {
    VersionDraft draft = asked;
    Register<?> register = registers.get(draft.register());
    Holder holder =
        entries
            .holder(draft.partyId(), draft.validFrom())
            .orElseThrow(() -> Problem.notFound("REGISTRY-004"));
    RegisterEntry entry = draft.isNewEntry() ? open(draft, register) : lock(draft);
    draft = notBeforeIt(entry, draft);
    Optional<RegisterEntryVersion> last =
        draft.isNewEntry() ? Optional.empty() : entries.last(entry);
    seen.ifPresent(no -> last.ifPresent(version -> checkUnchanged(no, version)));
    Recording recording = new Recording(after(last), user.name());

    int no = last.map(RegisterEntryVersion::getVersionNo).orElse(0) + 1;
    RegisterEntryVersion fact =
        new RegisterEntryVersion(entry, no, draft.inForce(), draft.ground(), holder, recording);
    List<RegisterEntryVersion> known = write(register, entry, fact, draft.content());
    show(entry, known);
    recorded.fire(new VersionRecorded(draft.register(), entry.getId(), fact.getId()));
    return new RecordedVersion(entry.getId(), entry.getNumber(), fact.getId(), no);
  }

  private RegisterEntry open(VersionDraft draft, Register<?> register) {
    String number = numbers.next(register.numberSeries(), LocalDate.now(clock));
    RegisterEntry entry =
        new RegisterEntry(draft.register(), number, draft.partyId(), draft.validFrom());
    entries.add(entry);
    return entry;
  }

  private RegisterEntry lock(VersionDraft draft) {
    return entries
        .lock(draft.entryId())
        .filter(entry -> entry.getRegister().equals(draft.register()))
        .orElseThrow(() -> Problem.notFound("REGISTRY-001"));
  }

  /** What is said of an entry that is yet to begin holds from its first day. */
  private VersionDraft notBeforeIt(RegisterEntry entry, VersionDraft draft) {
    LocalDate first = entry.getRegisteredOn();
    return first.isAfter(LocalDate.now(clock)) && draft.validFrom().isBefore(first)
        ? draft.from(first)
        : draft;
  }

  private static void checkUnchanged(int seen, RegisterEntryVersion last) {
    if (last.getVersionNo() != seen) {
      throw Problem.conflict("REGISTRY-002", last.getRecordedBy(), last.getRecordedAt());
    }
  }

  /** Now; but later than the last version, even if the clock of another node is ahead. */
  private Instant after(Optional<RegisterEntryVersion> last) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return last.map(version -> version.getRecordedAt().plus(1, ChronoUnit.MICROS))
        .filter(now::isBefore)
        .orElse(now);
  }

  /** The fact and what is left beside it; returns the versions known from now on. */
  private <C> List<RegisterEntryVersion> write(
      Register<C> register, RegisterEntry entry, RegisterEntryVersion fact, Object content) {
    List<RegisterEntryVersion> known = new ArrayList<>();
    List<RegisterEntryVersion> before = fact.getVersionNo() == 1 ? List.of() : entries.known(entry);
    Recording recording = new Recording(fact.getRecordedAt(), fact.getRecordedBy());
    int no = fact.getVersionNo();
    add(register, fact, register.contentType().cast(content));
    known.add(fact);
    for (RegisterEntryVersion old : before) {
      if (old.inForce().overlaps(fact.inForce())) {
        old.supersede(recording.at());
        for (Period left : old.inForce().without(fact.inForce())) {
          RegisterEntryVersion rest = old.remainder(left, ++no, recording);
          add(register, rest, register.content(old.getId()));
          known.add(rest);
        }
      } else {
        known.add(old);
      }
    }
    return known;
  }

  private <C> void add(Register<C> register, RegisterEntryVersion version, C content) {
    entries.add(version);
    entries.flush();
    register.insert(version.getId(), content);
    entries.awaitLeaf(version, version.getRecordedAt());
  }

  /** In force today, else the next to come, else the last that was. */
  private void show(RegisterEntry entry, List<RegisterEntryVersion> known) {
    LocalDate today = LocalDate.now(clock);
    Comparator<RegisterEntryVersion> byStart =
        Comparator.comparing(version -> version.inForce().from());
    RegisterEntryVersion current =
        known.stream()
            .filter(version -> version.inForce().contains(today))
            .findFirst()
            .or(
                () ->
                    known.stream()
                        .filter(version -> version.inForce().from().isAfter(today))
                        .min(byStart))
            .or(() -> known.stream().max(byStart))
            .orElseThrow();
    entry.showAs(current, entries.partyOf(current));
  }
}
