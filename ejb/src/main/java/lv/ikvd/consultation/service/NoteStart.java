package lv.ikvd.consultation.service;

/**
 * With what a note begins; null where nothing is known.
 *
 * @param topic of the register that the case or entry is in, where there is one
 * @param about number of the case or entry from which the note was opened
 */
public record NoteStart(String channel, String asker, String topic, String about) {}
