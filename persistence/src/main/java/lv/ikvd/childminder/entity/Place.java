package lv.ikvd.childminder.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place of the service. Only kind, address and permission are stored with it; the rest is what
 * the address says.
 *
 * @param addressId null only for the homes of the children
 * @param line street or homestead, parish or town
 * @param municipality its name; null where the address has none
 * @param permission number and date of the permission, where one is needed
 */
public record Place(
    PlaceKind kind,
    Long addressId,
    String line,
    String postalCode,
    String municipality,
    String permission)
    implements Serializable {

  /** The address as it is written: line and postal code; null where none is known. */
  public String addressLine() {
    return line == null || postalCode == null ? line : line + ", " + postalCode;
  }

  /** Whether the address says just this. */
  public boolean isAt(String otherLine, String otherPostalCode, String otherMunicipality) {
    return Objects.equals(line, otherLine)
        && Objects.equals(postalCode, otherPostalCode)
        && Objects.equals(municipality, otherMunicipality);
  }
}
