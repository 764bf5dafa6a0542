package lv.ikvd.competence.entity.result;

import java.time.LocalDate;

/** A certificate that an institution tells of, its person known. */
public record NewResult(
    long delegationId,
    long partyId,
    LocalDate examinedOn,
    String certificateNumber,
    LocalDate issuedOn) {}
