package lv.ikvd.competence.entity.result;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a result was filed wrongly.
 *
 * @param by who put it right
 * @param reason null once the person is forgotten
 * @param replacedBy what stands in its place; null if there is no certificate
 */
public record ResultCorrected(Instant at, String by, String reason, Long replacedBy)
    implements Serializable {}
