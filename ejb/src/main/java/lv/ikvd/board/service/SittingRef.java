package lv.ikvd.board.service;

import java.io.Serializable;

/** A sitting as whoever acts on it has seen it. */
public record SittingRef(String number, long version) implements Serializable {}
