package lv.ikvd.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.service.InstitutionField;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.own.OwnInstitution;
import lv.ikvd.institution.service.own.OwnNotices;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/**
 * The notice of an institution's representative: the fields that the rules leave to the institution
 * are asked for, the others are only shown.
 */
@Named("ownNoticeBean")
@ViewScoped
public class OwnNoticeBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private OwnInstitution own;
  @Inject private OwnNotices notices;

  private InstitutionView entry;
  private Set<String> asked;
  private boolean done;

  public void open() {
    entry = own.open();
    asked = notices.open();
    getDraft().begin("IN_OWN_NOTICE", entry.number());
    show(known());
  }

  @Override
  public boolean asks(String field) {
    return asked.contains(field);
  }

  /** Does it once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      InstitutionReading reading = reading(known(), asked);
      InstitutionInput input = reading.institution();
      if (reading.isWrong()) {
        return;
      }
      enter(input);
      done = true;
      getDraft().done();
    }
    Done.at("/institution/own", "institution.own.noted");
  }

  private void enter(InstitutionInput input) {
    try {
      notices.send(entry.lastVersionNo(), input);
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        Institution before = known();
        entry = own.open();
        takeOver(before, known());
      }
      throw problem;
    }
  }

  /** The fields of which the register says something, and which need a decision. */
  public List<String> getClosed() {
    return Arrays.stream(InstitutionField.values())
        .map(InstitutionField::field)
        .filter(field -> !asks(field))
        .toList();
  }

  private Institution known() {
    return entry.content().institution();
  }

  public InstitutionView getEntry() {
    return entry;
  }
}
