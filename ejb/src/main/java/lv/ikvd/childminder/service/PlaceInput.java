package lv.ikvd.childminder.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lv.ikvd.childminder.entity.PlaceKind;

/**
 * A place as it is typed.
 *
 * @param municipality code (ATVK)
 * @param known id of the address that the entry or case has already; kept as long as line, postal
 *     code and municipality are the same
 * @param permission number and date of the permission of the food and veterinary service
 */
public record PlaceInput(
    @NotNull PlaceKind kind,
    @Size(max = 300) String line,
    String postalCode,
    String municipality,
    @Size(max = 100) String permission,
    Long known) {

  /** Personal data stay out of logs: bean validation writes what it refuses. */
  @Override
  public String toString() {
    return "PlaceInput";
  }
}
