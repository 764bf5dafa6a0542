package lv.ikvd.programmelicence.entity;

import java.io.Serializable;

/**
 * How long a programme takes; each may be missing.
 *
 * @param duration in words, such as "9 gadi"
 * @param hours of study
 */
public record Extent(String duration, Integer hours) implements Serializable {}
