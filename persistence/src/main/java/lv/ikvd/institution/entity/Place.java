package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * An address of an institution. Only its id and its use are stored with the institution; the rest
 * is what the address says.
 *
 * @param use code of {@code IN_PLACE_USE}; null of the legal address
 */
public record Place(String use, long addressId, String line, String postalCode, String municipality)
    implements Serializable {

  /** As it is written on an envelope. */
  public String written() {
    return postalCode == null ? line : line + ", " + postalCode;
  }

  /** Whether the address says just this. */
  public boolean says(String otherLine, String otherPostalCode, String otherMunicipality) {
    return Objects.equals(line, otherLine)
        && Objects.equals(postalCode, otherPostalCode)
        && Objects.equals(municipality, otherMunicipality);
  }

  public Place usedAs(String otherUse) {
    return new Place(otherUse, addressId, line, postalCode, municipality);
  }
}
