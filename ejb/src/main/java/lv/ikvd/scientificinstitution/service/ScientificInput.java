package lv.ikvd.scientificinstitution.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.institution.entity.Reach;

/** What a scientific institution is to be, as it is typed. */
public record ScientificInput(
    @NotBlank String name,
    @NotBlank String kind,
    String addressLine,
    String postalCode,
    String municipality,
    @NotNull List<String> directions,
    @NotNull @Valid List<DoctorInput> doctors,
    PersonInput head,
    LocalDate headFrom,
    @NotNull Reach reach) {

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ScientificInput";
  }
}
