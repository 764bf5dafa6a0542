package lv.ikvd.registry.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An entry of a register: a number that is given once and stays, whatever happens to what it stands
 * for.
 *
 * <p>It comes into being with its first version, by a decision, an official's entry or a load, and
 * is never deleted: exclusion is one more version. Who changes it locks its row, so that versions
 * of one entry are recorded one after the other; register, number and the day of registration that
 * was foreseen never change and are part of every leaf of the register log.
 */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {

  @Id
  @SequenceGenerator(
      name = "register_entry",
      sequenceName = "register_entry_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "register_entry")
  private Long id;

  @Column(updatable = false)
  private String register;

  @Column(updatable = false)
  private String number;

  @Column(name = "party_id")
  private long partyId;

  @Column(name = "registered_on")
  private LocalDate registeredOn;

  @Column(name = "leaf_registered_on")
  private LocalDate leafRegisteredOn;

  @Column(name = "current_version_id")
  private Long currentVersionId;

  @Version private long version;

  protected RegisterEntry() {}

  public RegisterEntry(String register, String number, long partyId, LocalDate registeredOn) {
    this.register = Objects.requireNonNull(register);
    this.number = Objects.requireNonNull(number);
    this.partyId = partyId;
    this.registeredOn = Objects.requireNonNull(registeredOn);
  }

  public Long getId() {
    return id;
  }

  public String getRegister() {
    return register;
  }

  public String getNumber() {
    return number;
  }

  public long getPartyId() {
    return partyId;
  }

  public LocalDate getRegisteredOn() {
    return registeredOn;
  }

  public Long getCurrentVersionId() {
    return currentVersionId;
  }

  /** Is registered on another day than was foreseen; leaves of the log go on naming that. */
  public void beginOn(LocalDate day) {
    if (leafRegisteredOn == null) {
      leafRegisteredOn = registeredOn;
    }
    registeredOn = day;
  }

  /**
   * Names the version that stands for the entry from now on and whose holder is the entry's: the
   * one in force on the day of recording or, if there is none, the one nearest to it.
   */
  public void showAs(RegisterEntryVersion current, long holderId) {
    this.currentVersionId = current.getId();
    this.partyId = holderId;
  }
}
