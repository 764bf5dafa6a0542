package lv.ikvd.consultation.entity;

import java.io.Serializable;

/** What an official noted last: the next consultation is mostly of the same channel and asker. */
public record UsualNote(String channel, String asker) implements Serializable {}
