package lv.ikvd.proceeding.service.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;

/** Looks at cases, each with its purpose: that of the desk, or what was said for a secret one. */
@ApplicationScoped
public class CaseLooks {

  /** The purpose of every look on this desk, as the classifier of purposes has it. */
  private static final String PURPOSE = "CASE";

  private static final String SUBJECT = "PROCEEDING";

  @Inject private CaseSecrecy secrecy;
  @Inject private Looks looks;

  /** Cases in a list or an export. */
  public void listed(LookKind kind, List<Long> ids) {
    looks.record(kind, PURPOSE, SUBJECT, ids, null);
  }

  /**
   * The file of a case is about to be shown.
   *
   * @throws Problem as {@link CaseSecrecy#purpose}
   */
  public void opened(CaseRow row) {
    looks.record(LookKind.OPEN, secrecy.purpose(row), SUBJECT, List.of(row.id()), row.id());
  }

  /**
   * A document of it is about to be shown.
   *
   * @throws Problem as {@link CaseSecrecy#purpose}
   */
  public void document(CaseRow row, long documentId) {
    looks.record(
        LookKind.DOCUMENT, secrecy.purpose(row), "DOCUMENT", List.of(documentId), row.id());
  }

  /**
   * Something of a case is told on that needs no look of its own.
   *
   * @throws Problem as {@link CaseSecrecy#purpose}
   */
  public void require(CaseRow row) {
    secrecy.purpose(row);
  }
}
