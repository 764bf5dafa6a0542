package lv.ikvd.consultation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.consultation.entity.NoteRow;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.problem.entity.Problem;
import org.omnifaces.cdi.Param;

/** One consultation as it was noted. */
@Named("consultationView")
@RequestScoped
public class NoteViewBean {

  @Inject private Consultations consultations;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private NoteRow note;

  public void open() {
    note = consultations.open(id(number, "CONSULTATION-006"));
  }

  /** The id in an address; what is none leads nowhere. */
  static long id(String text, String code) {
    if (text == null || !text.matches("[0-9]{1,18}")) {
      throw Problem.notFound(code);
    }
    return Long.parseLong(text);
  }

  public NoteRow getNote() {
    return note;
  }
}
