package lv.ikvd.competence.service.result;

import java.io.Serializable;
import java.util.List;

/**
 * What a file says, and what stands in its way.
 *
 * @param institution name of the institution that sent it
 */
public record ResultPreview(
    String institution, List<ResultLine> lines, List<ResultFinding> findings)
    implements Serializable {

  public boolean isGood() {
    return findings.isEmpty();
  }

  /** What stands in the way of one row. */
  public List<ResultFinding> of(ResultLine line) {
    return findings.stream().filter(finding -> finding.line() == line.number()).toList();
  }
}
