package lv.ikvd.registry.service;

import java.time.LocalDate;
import java.util.Objects;
import lv.ikvd.registry.entity.Ground;
import lv.ikvd.registry.entity.Period;
import lv.ikvd.registry.entity.Way;

/**
 * A fact to be recorded.
 *
 * @param entryId null for a new entry, which is then registered on {@code validFrom}
 * @param partyId the holder
 * @param validTo the first day on which it is no longer in force; null while there is no end
 * @param citation the norm of law that it rests on
 * @param decisionId required for {@link Way#DECISION}
 * @param content of the register's {@link Register#contentType()}
 */
public record VersionDraft(
    String register,
    Long entryId,
    long partyId,
    LocalDate validFrom,
    LocalDate validTo,
    Way way,
    String citation,
    Long decisionId,
    Long proceedingId,
    Object content) {

  public VersionDraft {
    Objects.requireNonNull(register);
    Objects.requireNonNull(content);
  }

  /** Taken over as it is, without a case; it holds until something else does. */
  public static VersionDraft loaded(
      String register,
      Long entryId,
      long partyId,
      LocalDate from,
      String citation,
      Object content) {
    return new VersionDraft(
        register, entryId, partyId, from, null, Way.LOAD, citation, null, null, content);
  }

  public boolean isNewEntry() {
    return entryId == null;
  }

  /** The same from another day. */
  VersionDraft from(LocalDate day) {
    return new VersionDraft(
        register, entryId, partyId, day, validTo, way, citation, decisionId, proceedingId, content);
  }

  public Period inForce() {
    return new Period(validFrom, validTo);
  }

  public Ground ground() {
    return new Ground(way, citation, decisionId, proceedingId);
  }
}
