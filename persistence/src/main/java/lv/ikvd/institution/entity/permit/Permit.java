package lv.ikvd.institution.entity.permit;

import java.io.Serializable;
import java.time.LocalDate;

/** A permit that was granted; see {@link PermitProposal}. */
public record Permit(
    PermitKind kind,
    String recogniser,
    int lessons,
    LocalDate from,
    LocalDate until,
    String citation)
    implements Serializable {}
