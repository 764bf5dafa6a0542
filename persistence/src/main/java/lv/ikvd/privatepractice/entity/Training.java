package lv.ikvd.privatepractice.entity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Education, qualification or professional development as it was proved in a case.
 *
 * @param hours null where none are counted
 * @param source code of {@code CHECK_SOURCE}
 */
public record Training(
    @NotNull TrainingKind kind,
    @NotBlank @Size(max = 300) String title,
    @Size(max = 300) String institution,
    @Min(1) @Max(5000) Integer hours,
    LocalDate finishedOn,
    @NotBlank @Size(max = 60) String source)
    implements Serializable {}
