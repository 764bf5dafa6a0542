package lv.ikvd.institution.entity.permit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The permit that a case is about.
 *
 * @param recogniser code of {@code IN_RECOGNISER}; null of an initial permit
 * @param recognisedUntil last day of the recognition; null of an initial permit
 * @param lessons of "Latvijas mācība" in a week
 */
public record PermitProposal(
    PermitKind kind, String recogniser, LocalDate recognisedUntil, int lessons)
    implements Serializable {}
