package lv.ikvd.proceeding.service;

import java.io.Serializable;

/** A proceeding that was just opened. */
public record OpenedCase(long id, String number) implements Serializable {}
