package lv.ikvd.master.service;

import java.io.Serializable;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.problem.entity.Problem;

/**
 * A difference that somebody is about to settle.
 *
 * @param refused why it will not be; null if it will
 * @param reasoned whether a reason is needed
 */
public record SettleLine(DifferenceRow row, Problem refused, boolean reasoned)
    implements Serializable {}
