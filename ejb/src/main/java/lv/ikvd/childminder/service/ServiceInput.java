package lv.ikvd.childminder.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;

/** The service that is applied for, as it is typed. */
public record ServiceInput(
    @NotNull ServiceKind serviceKind,
    @NotNull Regime regime,
    @Size(max = 300) String founder,
    @Size(max = 200) String manager,
    @Size(max = 30) String publicPhone,
    @Size(max = 254) String publicEmail,
    @Size(max = 200) String website,
    String activityGround,
    LocalDate activityFrom,
    @NotEmpty @Valid List<PlaceInput> places,
    @NotNull List<PersonInput> persons) {

  /** Personal data stay out of logs: bean validation writes what it refuses. */
  @Override
  public String toString() {
    return "ServiceInput";
  }
}
