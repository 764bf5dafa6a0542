package lv.ikvd.programmelicence.service.mark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.programmelicence.entity.standard.PlanHours;

/**
 * The mark of an institution that it will deliver a sample programme.
 *
 * @param institution its number
 * @param sample code of the sample programme
 * @param places ids of addresses that the institution has registered
 * @param plan empty for preschool
 */
public record MarkInput(
    @NotNull LocalDate receivedOn,
    @NotNull IntakeChannel channel,
    @NotBlank String institution,
    @NotBlank String sample,
    @NotNull LocalDate startsOn,
    @NotEmpty List<Long> places,
    @NotNull List<PlanHours> plan) {}
