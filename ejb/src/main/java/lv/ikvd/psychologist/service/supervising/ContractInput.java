package lv.ikvd.psychologist.service.supervising;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A supervision contract as it is typed.
 *
 * @param supervisor number of the supervisor's entry
 * @param field code of {@code PS_FIELD}
 */
public record ContractInput(
    @NotBlank String supervisor,
    @NotBlank String field,
    @NotNull LocalDate from,
    @NotNull LocalDate until)
    implements Serializable {}
