package lv.ikvd.proceeding.service.deciding;

import java.time.LocalDate;

/**
 * What a board decided at a sitting.
 *
 * @param board code of the board, as the rulebook has it
 * @param sitting number of the sitting
 * @param on day of the sitting
 * @param signers who answers for the decision, as it stands under it: the presiding member and the
 *     minutes
 */
public record BoardVerdict(String board, String sitting, LocalDate on, String signers) {}
