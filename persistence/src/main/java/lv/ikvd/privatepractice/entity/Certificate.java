package lv.ikvd.privatepractice.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A certificate: its number, its first and its last day.
 *
 * @param expiresOn the last day on which it is in force
 */
public record Certificate(String number, LocalDate from, LocalDate expiresOn)
    implements Serializable {}
