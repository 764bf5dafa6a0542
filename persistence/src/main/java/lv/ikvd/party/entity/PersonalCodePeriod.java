package lv.ikvd.party.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A personal code of a person from a day. It ends when the population register gives another one,
 * and still leads to the person; one that was recorded by mistake is superseded and leads nowhere.
 */
@Entity
@Table(name = "personal_code")
class PersonalCodePeriod {

  @Id
  @SequenceGenerator(
      name = "personal_code",
      sequenceName = "personal_code_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "personal_code")
  private Long id;

  @Column(name = "party_id")
  private long partyId;

  private String code;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  private String citation;

  protected PersonalCodePeriod() {}

  PersonalCodePeriod(
      long partyId,
      PersonalCode code,
      LocalDate validFrom,
      LocalDate validTo,
      Instant recordedAt,
      String citation) {
    this.partyId = partyId;
    this.code = code.digits();
    this.validFrom = validFrom;
    this.validTo = validTo;
    this.recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    this.citation = citation;
  }

  void supersede(Instant at) {
    supersededAt = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** The same code, from a day until another (exclusive). */
  PersonalCodePeriod standing(LocalDate from, LocalDate to, Instant at) {
    return new PersonalCodePeriod(partyId, code(), from, to, at, citation);
  }

  PersonalCode code() {
    return new PersonalCode(code);
  }

  LocalDate validFrom() {
    return validFrom;
  }
}
