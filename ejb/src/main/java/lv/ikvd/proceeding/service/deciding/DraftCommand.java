package lv.ikvd.proceeding.service.deciding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an official writes into a draft.
 *
 * @param effectiveOn the day from which the decision is to be in force; null means the day on which
 *     it is signed
 */
public record DraftCommand(
    @NotBlank String kind,
    @Size(max = 60) String ground,
    LocalDate effectiveOn,
    @Size(max = 1000) String addressee,
    @Size(max = 20000) String facts,
    @Size(max = 20000) String reasoning,
    @Size(max = 20000) String norms,
    @Size(max = 20000) String operative,
    @Size(max = 4000) String contest)
    implements Serializable {}
