package lv.ikvd.childminder.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That the data of an entry were true.
 *
 * @param on the day for which that was said
 * @param how code of the classifier {@code CM_CONFIRMATION}
 */
public record Confirmation(LocalDate on, String how) implements Serializable {}
