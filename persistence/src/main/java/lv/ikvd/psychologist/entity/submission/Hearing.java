package lv.ikvd.psychologist.entity.submission;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How the psychologist was heard, and until when a suspension is to last.
 *
 * @param calledOn when the invitation counts as received
 * @param heardOn the day of the hearing, or of a view in writing
 * @param suspendUntil null where no end is known
 */
public record Hearing(LocalDate calledOn, LocalDate heardOn, LocalDate suspendUntil)
    implements Serializable {}
