package lv.ikvd.scientificinstitution.service;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A doctor as it is typed. */
public record DoctorInput(
    @NotNull PersonInput person, String direction, String degree, LocalDate awardedOn) {}
