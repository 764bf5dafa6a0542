package lv.ikvd.recognition.entity.reporting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which decisions a list shows; null fields do not restrict.
 *
 * @param reported whether they were reported
 * @param state code of {@code STATE}
 * @param from first day of decisions
 * @param to last day of decisions
 */
public record ReportableFilter(Boolean reported, String state, LocalDate from, LocalDate to)
    implements Serializable {}
