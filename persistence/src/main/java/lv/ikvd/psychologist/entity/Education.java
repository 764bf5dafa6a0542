package lv.ikvd.psychologist.entity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A degree of a psychologist, with the volume of the studies in credit points.
 *
 * @param level code of {@code PS_EDUCATION}
 */
public record Education(
    @NotBlank @Size(max = 60) String level,
    @NotBlank @Size(max = 300) String title,
    @NotBlank @Size(max = 300) String institution,
    @Min(1) @Max(1000) int credits,
    @NotNull LocalDate finishedOn)
    implements Serializable {}
