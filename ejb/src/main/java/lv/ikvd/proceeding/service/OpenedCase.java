package lv.ikvd.proceeding.service;

/** A proceeding that was just opened. */
public record OpenedCase(long id, String number) {}
