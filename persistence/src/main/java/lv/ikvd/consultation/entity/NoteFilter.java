package lv.ikvd.consultation.entity;

import java.time.LocalDate;

/**
 * Which notes: by codes, by the account of the official, and by days of Riga, both included; null
 * means any.
 */
public record NoteFilter(
    String topic, String channel, String asker, Long official, LocalDate from, LocalDate to) {}
