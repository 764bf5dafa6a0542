package lv.ikvd.party.entity;

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
import java.time.temporal.ChronoUnit;

/**
 * What was known of a party, in force from a day to a day, known from a moment to a moment.
 *
 * <p>A version is written once. A later one supersedes it, which sets {@link #supersededAt}, the
 * one column outside its {@link Commitment commitment}. Registers name a version by the commitment
 * alone; erasure empties the version and its salt, and what was published stays provable.
 */
@Entity
@Table(name = "party_version")
public class PartyVersion {

  @Id
  @SequenceGenerator(
      name = "party_version",
      sequenceName = "party_version_seq",
      allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party_version")
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "party_id")
  private Party party;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  @Enumerated(EnumType.STRING)
  private PartySource source;

  private String citation;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "legal_name")
  private String legalName;

  @Column(name = "registration_number")
  private String registrationNumber;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "address_id")
  private Address address;

  private String email;

  @Column(name = "e_address")
  private String eAddress;

  private String phone;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "search_key")
  private String searchKey;

  private byte[] salt;
  private byte[] commitment;

  @Column(name = "erased_at")
  private Instant erasedAt;

  protected PartyVersion() {}

  PartyVersion(
      Party party,
      Segment<PartyContent> segment,
      Provenance provenance,
      Address address,
      byte[] salt) {
    this.party = party;
    this.address = address;
    this.salt = salt.clone();
    validFrom = segment.from();
    validTo = segment.to();
    recordedAt = provenance.recordedAt().truncatedTo(ChronoUnit.MICROS);
    loadedAt =
        provenance.loadedAt() == null ? null : provenance.loadedAt().truncatedTo(ChronoUnit.MICROS);
    source = provenance.source();
    citation = provenance.citation();
    PartyContent content = segment.value();
    givenName = content.givenName();
    familyName = content.familyName();
    legalName = content.legalName();
    registrationNumber = content.registrationNumber();
    birthDate = content.birthDate();
    email = content.contact().email();
    eAddress = content.contact().eAddress();
    phone = content.contact().phone();
    displayName = content.displayName();
    searchKey = SearchKey.of(displayName);
  }

  /** Binds the version to its content; the id is part of it, so it comes after the id is given. */
  void commit() {
    commitment = Commitment.of(this, salt);
  }

  void supersede(Instant at) {
    supersededAt = at.truncatedTo(ChronoUnit.MICROS);
  }

  Segment<PartyContent> segment() {
    return new Segment<>(validFrom, validTo, content());
  }

  PartyContent content() {
    return new PartyContent(
        givenName,
        familyName,
        legalName,
        registrationNumber,
        birthDate,
        new ContactCommand(email, eAddress, phone, address == null ? null : address.id()));
  }

  Long id() {
    return id;
  }

  Party party() {
    return party;
  }

  LocalDate validFrom() {
    return validFrom;
  }

  LocalDate validTo() {
    return validTo;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Instant loadedAt() {
    return loadedAt;
  }

  PartySource source() {
    return source;
  }

  String citation() {
    return citation;
  }

  Address address() {
    return address;
  }

  String displayName() {
    return displayName;
  }

  String searchKey() {
    return searchKey;
  }

  boolean isErased() {
    return erasedAt != null;
  }

  byte[] salt() {
    return salt == null ? null : salt.clone();
  }

  byte[] commitment() {
    return commitment.clone();
  }
}
