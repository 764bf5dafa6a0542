package lv.ikvd.childminder.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The end of a registration.
 *
 * @param on the first day on which the provider is no longer in the register
 * @param ground code of the ground
 */
public record Exclusion(LocalDate on, String ground) implements Serializable {}
