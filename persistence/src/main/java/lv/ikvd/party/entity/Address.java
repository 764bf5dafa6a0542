package lv.ikvd.party.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/**
 * An address as it was given. Never edited, for versions and decisions point to it: who moves gets
 * another. Erasure leaves the municipality, which is no personal data and which figures need.
 */
@Entity
public class Address {

  @Id
  @SequenceGenerator(name = "address", sequenceName = "address_seq", allocationSize = 50)
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "address")
  private Long id;

  private String line;

  @Column(name = "postal_code")
  private String postalCode;

  @Column(name = "municipality_id")
  private Long municipalityId;

  @Column(name = "search_key")
  private String searchKey;

  @Column(name = "erased_at")
  private Instant erasedAt;

  protected Address() {}

  public Address(AddressCommand command) {
    line = command.line();
    postalCode = command.postalCode();
    municipalityId = command.municipalityId();
    searchKey = SearchKey.of(line);
  }

  public Long id() {
    return id;
  }

  String line() {
    return line;
  }

  String postalCode() {
    return postalCode;
  }

  Long municipalityId() {
    return municipalityId;
  }

  boolean isErased() {
    return erasedAt != null;
  }
}
