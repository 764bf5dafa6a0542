package lv.ikvd.privatepractice.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import lv.ikvd.privatepractice.entity.ProgrammePart;

/**
 * A programme as it is typed.
 *
 * @param municipalities codes (ATVK) of the territories where it is taught
 * @param text its parts; what is missing was not submitted
 */
public record ProgrammeInput(
    @NotNull ProgrammeKind kind,
    @NotBlank @Size(max = Programme.NAME_LENGTH) String name,
    @NotBlank String targetGroup,
    @NotBlank String field,
    @NotEmpty List<String> municipalities,
    @NotNull Map<ProgrammePart, String> text)
    implements Serializable {}
