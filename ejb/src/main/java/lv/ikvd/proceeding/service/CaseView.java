package lv.ikvd.proceeding.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.ContestLine;
import lv.ikvd.proceeding.entity.row.DecisionRow;
import lv.ikvd.proceeding.entity.row.DocumentLine;
import lv.ikvd.proceeding.entity.row.RequestLine;
import lv.ikvd.proceeding.entity.row.TermLine;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.entity.team.AbsenceRow;

/**
 * All that a case page shows of a proceeding.
 *
 * @param forBoard whether its proposed act waits for the vote of a board
 * @param substitution the absence of its handler today, or null
 */
public record CaseView(
    CaseRow row,
    List<TermLine> terms,
    List<ChecklistItem> checklist,
    List<RequestLine> requests,
    List<DocumentLine> documents,
    List<DecisionRow> decisions,
    List<ContestLine> contests,
    List<TimelineRow> timeline,
    boolean forBoard,
    AbsenceRow substitution)
    implements Serializable {

  /** How many checks have no result yet. */
  public long openChecks() {
    return checklist.stream().filter(item -> !item.outcome().isSettled()).count();
  }
}
