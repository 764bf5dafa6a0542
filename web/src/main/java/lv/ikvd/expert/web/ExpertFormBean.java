package lv.ikvd.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.NewExpert;
import lv.ikvd.expert.service.ExpertCommand;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** Admits an expert, or changes what is said of one. */
@Named("expertForm")
@ViewScoped
public class ExpertFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Experts experts;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private final HashMap<String, Serializable> values = new HashMap<>();
  private List<String> fields = new ArrayList<>();
  private ExpertRow expert;
  private boolean sent;

  public void open() {
    values.put("role", ExpertRole.EXPERT.name());
    if (number != null) {
      expert = experts.open(number).row();
      values.put("role", expert.role().name());
      values.put("admittedOn", expert.admittedOn());
      values.put("selectedOn", expert.selectedOn());
      values.put("decidedBy", expert.decidedBy());
      values.put("ground", expert.ground());
      values.put("exception", expert.exception());
      values.put("email", expert.email());
      values.put("login", expert.login());
      fields = new ArrayList<>(expert.fields());
    }
  }

  /** Sends it once, however often the form is sent. */
  public synchronized void send() {
    if (!sent) {
      try {
        save();
      } catch (Problem refused) {
        if (number != null && refused.kind() == Problem.Kind.CONFLICT) {
          expert = experts.open(number).row();
        }
        throw refused;
      }
      sent = true;
    }
    Done.inFrame(
        "/expert/entry/" + number, expert == null ? "expert.done.admitted" : "expert.done.saved");
  }

  private void save() {
    NewExpert said =
        new NewExpert(
            text("role") == null ? null : ExpertRole.valueOf(text("role")),
            (LocalDate) values.get("admittedOn"),
            (LocalDate) values.get("selectedOn"),
            text("decidedBy"),
            text("ground"),
            text("exception"),
            text("email"),
            fields);
    if (expert == null) {
      number =
          experts.admit(
              new ExpertCommand(text("personalCode"), text("givenName"), text("familyName"), said));
    } else {
      experts.change(number, expert.version(), said, text("login"));
    }
  }

  private String text(String name) {
    String text = (String) values.get(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  public Map<String, Serializable> getValues() {
    return values;
  }

  public List<String> getFields() {
    return fields;
  }

  public void setFields(List<String> fields) {
    this.fields = fields;
  }

  public ExpertRow getExpert() {
    return expert;
  }

  public boolean isNew() {
    return expert == null;
  }

  public String getNumber() {
    return number;
  }
}
