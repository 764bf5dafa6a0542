package lv.ikvd.registry.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the register says about an entry for some time, since some moment.
 *
 * <p>It is in force in its {@link #inForce() period}, and known from {@code recordedAt} until
 * another version supersedes it; {@code supersededAt} is the one column that is ever set later, and
 * once. Where a new fact covers a part only of an earlier version, the rest of that is recorded
 * anew, as a remainder on the ground of the original: nothing a report would count.
 */
@Entity
@Table(name = "register_entry_version")
public class RegisterEntryVersion {

  @Id
  @SequenceGenerator(
      name = "register_entry_version",
      sequenceName = "register_entry_version_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_entry_version")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "entry_id", updatable = false)
  private RegisterEntry entry;

  @Column(name = "version_no", updatable = false)
  private int versionNo;

  @Column(name = "valid_from", updatable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to", updatable = false)
  private LocalDate validTo;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Way way;

  @Column(updatable = false)
  private String citation;

  @Column(name = "decision_id", updatable = false)
  private Long decisionId;

  @Column(name = "proceeding_id", updatable = false)
  private Long proceedingId;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  @Column(name = "party_version_id", updatable = false)
  private long partyVersionId;

  @Column(name = "party_commitment", updatable = false)
  private byte[] partyCommitment;

  @Column(name = "remainder_of_id", updatable = false)
  private Long remainderOfId;

  protected RegisterEntryVersion() {}

  /** A new fact. */
  public RegisterEntryVersion(
      RegisterEntry entry,
      int versionNo,
      Period inForce,
      Ground ground,
      Holder holder,
      Recording recording) {
    this.entry = entry;
    this.versionNo = versionNo;
    this.validFrom = inForce.from();
    this.validTo = inForce.to();
    this.way = ground.way();
    this.citation = ground.citation();
    this.decisionId = ground.decisionId();
    this.proceedingId = ground.proceedingId();
    this.partyVersionId = holder.partyVersionId();
    this.partyCommitment = holder.commitment().clone();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  /** What is left in force of this version beside a newer fact. */
  public RegisterEntryVersion remainder(Period left, int number, Recording recording) {
    RegisterEntryVersion rest =
        new RegisterEntryVersion(
            entry,
            number,
            left,
            new Ground(way, citation, decisionId, proceedingId),
            new Holder(entry.getPartyId(), partyVersionId, partyCommitment),
            recording);
    rest.remainderOfId = id;
    return rest;
  }

  /**
   * The same as it begins on another day: a fact of the decision that entered it, and otherwise no
   * change that a report would count once more.
   *
   * @param because added to the citation
   */
  public RegisterEntryVersion beginning(
      LocalDate day, int number, String because, Recording recording) {
    RegisterEntryVersion same =
        new RegisterEntryVersion(
            entry,
            number,
            new Period(day, validTo),
            new Ground(way, citation + "; " + because, decisionId, proceedingId),
            new Holder(entry.getPartyId(), partyVersionId, partyCommitment),
            recording);
    same.remainderOfId = way == Way.DECISION ? null : id;
    return same;
  }

  public void supersede(Instant at) {
    if (supersededAt != null) {
      throw new IllegalStateException("version " + id + " is superseded already");
    }
    supersededAt = at;
  }

  public Long getId() {
    return id;
  }

  public int getVersionNo() {
    return versionNo;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  public String getRecordedBy() {
    return recordedBy;
  }

  public long getPartyVersionId() {
    return partyVersionId;
  }

  public Period inForce() {
    return new Period(validFrom, validTo);
  }
}
