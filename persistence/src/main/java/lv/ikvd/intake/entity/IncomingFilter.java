package lv.ikvd.intake.entity;

import java.time.LocalDate;
import lv.ikvd.proceeding.entity.IntakeChannel;

/**
 * Which incoming documents; null means any.
 *
 * @param text part of the number, of the file's name or of a signer's name
 */
public record IncomingFilter(
    IncomingState state,
    Verdict verdict,
    IntakeChannel channel,
    LocalDate from,
    LocalDate to,
    String text) {}
