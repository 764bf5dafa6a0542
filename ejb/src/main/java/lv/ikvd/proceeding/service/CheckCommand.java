package lv.ikvd.proceeding.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.CheckOutcome;

/** The result of one check; without a source, the rule's own source is meant. */
public record CheckCommand(
    @NotBlank String code,
    @NotNull CheckOutcome outcome,
    String source,
    @NotNull LocalDate checkedOn,
    @Size(max = 2000) String note) {}
