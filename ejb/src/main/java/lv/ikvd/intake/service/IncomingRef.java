package lv.ikvd.intake.service;

/**
 * An incoming document as an official saw it: who acts on an older state is told who was faster.
 */
public record IncomingRef(String number, long version) {}
