package lv.ikvd.proceeding.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import lv.ikvd.issuance.entity.SealRow;
import lv.ikvd.issuance.service.Seals;
import lv.ikvd.proceeding.entity.row.DocumentLine;

/** The seals on the documents of a case, read together. */
@Named("caseSeals")
@RequestScoped
public class CaseSealsBean {

  @Inject private Seals seals;

  private Map<Long, SealRow> found;

  /** The seal on one of the documents shown; null where there is none. */
  public SealRow of(List<DocumentLine> shown, DocumentLine one) {
    if (found == null) {
      found = seals.ofFiles(shown.stream().map(DocumentLine::documentId).toList());
    }
    return found.get(one.documentId());
  }
}
