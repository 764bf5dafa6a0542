package lv.ikvd.psychologist.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.psychologist.entity.SupervisionContract;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.PsychologistView;
import lv.ikvd.psychologist.service.supervising.ContractInput;
import lv.ikvd.psychologist.service.supervising.SupervisionContracts;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;

/** Marks the supervision contracts of a psychologist. */
@Named("psychologistContractsBean")
@ViewScoped
public class PsychologistContractsBean extends PsychologistFormBean {

  private static final long serialVersionUID = 1L;

  static final String CONTRACTS = "contracts";

  @Inject private PsychologistEntries entries;
  @Inject private SupervisionContracts contracts;

  private PsychologistView shown;
  private boolean done;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entries.living(number);
    shown = entries.open(number, null);
    getDraft().begin("PS_CONTRACTS", number);
    for (SupervisionContract one : shown.view().content().contracts()) {
      Map<String, String> row = getForm().add(CONTRACTS);
      row.put("supervisor", one.supervisor());
      row.put("field", one.field());
      row.put("from", Formats.typedDate(one.from()));
      row.put("until", Formats.typedDate(one.until()));
    }
    getForm().add(CONTRACTS);
  }

  /** Writes the marks once, however often the form is sent. */
  public synchronized void send() {
    String number = shown.view().entry().number();
    if (!done) {
      PsychologistReading reading = reading();
      List<ContractInput> typed = reading.contracts();
      if (reading.isWrong()) {
        return;
      }
      contracts.mark(number, shown.view().entry().lastVersionNo(), typed, getForm().text("source"));
      done = true;
      getDraft().done();
    }
    Done.at("/psychologist/entry/" + number, "psychologist.done.contracts");
  }

  public PsychologistView getShown() {
    return shown;
  }
}
