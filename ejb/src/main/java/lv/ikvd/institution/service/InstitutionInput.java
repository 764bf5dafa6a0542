package lv.ikvd.institution.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.institution.entity.Reach;

/**
 * What an institution is to be, as it is typed.
 *
 * @param founders all but the one who applies for a registration
 * @param parentNumber of the institution of which it is a branch, or null
 */
public record InstitutionInput(
    @NotBlank String name,
    @NotBlank String kind,
    @NotBlank String type,
    String legalForm,
    @NotNull List<String> languages,
    @NotNull @Valid List<FounderInput> founders,
    @NotNull PlaceInput legalAddress,
    @NotNull List<PlaceInput> places,
    HeadInput head,
    @NotNull Reach reach,
    LocalDate statutesOn,
    LocalDate safetyOn,
    String parentNumber) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "InstitutionInput";
  }
}
