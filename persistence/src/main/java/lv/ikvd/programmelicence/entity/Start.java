package lv.ikvd.programmelicence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a programme starts; each may be missing.
 *
 * @param planned the day on which it is to start
 * @param happened the day on which it did
 */
public record Start(LocalDate planned, LocalDate happened) implements Serializable {}
