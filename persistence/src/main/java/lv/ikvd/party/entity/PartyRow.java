package lv.ikvd.party.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A party as one of its versions shows it. {@code version} is what the party's next change must
 * name; {@code validTo} and {@code supersededAt} are null while nothing follows. An erased party
 * shows only its kind and that it was erased.
 */
public record PartyRow(
    long id,
    long version,
    long versionId,
    PartyKind kind,
    String displayName,
    String givenName,
    String familyName,
    String legalName,
    String registrationNumber,
    LocalDate birthDate,
    String email,
    String eAddress,
    String phone,
    Long addressId,
    String addressLine,
    String postalCode,
    Long municipalityId,
    String municipality,
    LocalDate validFrom,
    LocalDate validTo,
    Instant recordedAt,
    Instant supersededAt,
    PartySource source,
    String citation,
    boolean erased,
    byte[] commitment)
    implements Serializable {

  /** Address and postal code in one line, as on an envelope; null where none is known. */
  public String postalAddress() {
    if (addressLine == null) {
      return null;
    }
    StringBuilder whole = new StringBuilder(addressLine);
    if (municipality != null && !addressLine.contains(municipality)) {
      whole.append(", ").append(municipality);
    }
    return postalCode == null ? whole.toString() : whole.append(", ").append(postalCode).toString();
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "PartyRow[id=" + id + ", versionId=" + versionId + ']';
  }
}
