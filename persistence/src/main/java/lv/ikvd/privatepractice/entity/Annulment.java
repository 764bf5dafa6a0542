package lv.ikvd.privatepractice.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a certificate was annulled.
 *
 * @param ground code of {@code PP_ANNULMENT_GROUND}
 */
public record Annulment(LocalDate on, String ground) implements Serializable {}
