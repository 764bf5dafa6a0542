package lv.ikvd.board.entity.row;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.board.entity.SittingState;

/**
 * Which sittings are asked for; null means any.
 *
 * @param accountId whose boards alone are shown
 */
public record SittingFilter(
    Long accountId, String board, SittingState state, LocalDate from, LocalDate to)
    implements Serializable {}
