package lv.ikvd.proceeding.service.batch;

import java.io.Serializable;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;

/**
 * What a step would do in a case.
 *
 * @param after the case as it would be then; null if the step would be refused
 * @param refused why it would be refused; null if it would not
 */
public record BatchLine(CaseRow before, CaseRow after, Problem refused) implements Serializable {}
