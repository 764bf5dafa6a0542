package lv.ikvd.recognition.entity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A qualification that was acquired in another state, and for what it is to be recognised.
 *
 * @param state code of {@code STATE}
 * @param title of the diploma or the qualification, as it stands there
 * @param credits volume of the studies in credit points
 * @param evidence code of {@code RC_EVIDENCE}
 * @param purpose code of {@code RC_PURPOSE}
 * @param language code of {@code RC_LANGUAGE}: how the state language was proved
 * @param field code of {@code PS_FIELD}: in which somebody wants to practise
 */
public record ForeignQualification(
    @NotBlank @Size(max = 60) String state,
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 300) String institution,
    @NotNull LocalDate awardedOn,
    @Min(1) @Max(1000) int credits,
    @NotBlank @Size(max = 60) String evidence,
    @NotBlank @Size(max = 60) String purpose,
    @NotBlank @Size(max = 60) String language,
    @NotBlank @Size(max = 60) String field)
    implements Serializable {}
