package lv.ikvd.privatepractice.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * The text of a programme as it was submitted once.
 *
 * @param submission 1 for the first in its case
 * @param parts every part that was submitted
 */
public record ProgrammeText(
    int submission, Map<ProgrammePart, String> parts, Instant recordedAt, String recordedBy)
    implements Serializable {}
