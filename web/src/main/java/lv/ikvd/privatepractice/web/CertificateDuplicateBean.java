package lv.ikvd.privatepractice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.privatepractice.service.PracticeView;
import lv.ikvd.privatepractice.service.certificate.Certificates;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/** Issues a duplicate of a certificate. */
@Named("certificateDuplicate")
@ViewScoped
public class CertificateDuplicateBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PracticeEntries entries;
  @Inject private Certificates certificates;

  private PracticeView entry;
  private String document;
  private IssuedRow issued;

  public void open(String number, String documentNumber) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entry = entries.open(number, null);
    document = documentNumber;
  }

  /** Issues it once, however often the form is sent. */
  public synchronized void send() {
    if (issued == null) {
      issued = certificates.duplicate(document);
    }
    Done.at(
        "/privatepractice/entry/" + entry.number(),
        "privatepractice.done.duplicate",
        issued.number());
  }

  public PracticeView getEntry() {
    return entry;
  }

  public String getDocument() {
    return document;
  }
}
