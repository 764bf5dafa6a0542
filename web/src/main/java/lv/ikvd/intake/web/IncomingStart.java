package lv.ikvd.intake.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import lv.ikvd.intake.service.IncomingDocuments;
import lv.ikvd.intake.service.IncomingView;
import lv.ikvd.intake.service.IncomingWork;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.shell.web.Formats;
import org.omnifaces.cdi.Param;

/**
 * The incoming document by which the form of an application was begun, if it was: fills the form in
 * and, when the form is sent, goes into the file of the case that it opens.
 */
@Dependent
public class IncomingStart implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private IncomingDocuments documents;
  @Inject private IncomingWork work;

  @Inject
  @Param(name = "incoming")
  private String number;

  private IncomingView view;

  /** Under what a draft of the form is kept. */
  public String record() {
    return number == null ? "new" : number;
  }

  /** Fills in what the document and its signer say, by the ids of the inputs. */
  public void fill(BiConsumer<String, String> form) {
    if (number != null) {
      view = documents.open(number);
      form.accept("receivedOn", Formats.typedDate(view.row().receivedOn()));
      form.accept("channel", view.row().channel().name());
      documents.applicant(number).forEach(form);
    }
  }

  /**
   * Opens cases and files the document in them, all in the transaction of the caller.
   *
   * @return the first of them
   */
  public OpenedCase opening(Supplier<List<OpenedCase>> opening) {
    List<OpenedCase> opened = opening.get();
    if (number != null) {
      work.opened(number, opened);
    }
    return opened.get(0);
  }

  /** The document, or null where the form was begun without one. */
  public IncomingView getView() {
    return view;
  }
}
