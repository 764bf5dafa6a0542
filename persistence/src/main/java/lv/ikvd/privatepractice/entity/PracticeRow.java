package lv.ikvd.privatepractice.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One programme in a list of officials.
 *
 * @param municipalities names, in Latvian order
 */
public record PracticeRow(
    long entryId,
    String number,
    long partyId,
    String teacher,
    ProgrammeKind kind,
    String programme,
    String targetGroup,
    String field,
    List<String> municipalities,
    String certificate,
    LocalDate certifiedFrom,
    LocalDate expiresOn,
    LocalDate annulledOn,
    PracticeStatus status)
    implements Serializable {}
