package lv.ikvd.competence.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What is to be delegated, as it is typed.
 *
 * @param institution its number
 * @param qualification code of {@code PL_QUALIFICATION}
 */
public record DelegationInput(
    @NotBlank String institution,
    @NotBlank String qualification,
    int level,
    @NotNull LocalDate validUntil,
    @NotNull LocalDate accreditedUntil) {}
