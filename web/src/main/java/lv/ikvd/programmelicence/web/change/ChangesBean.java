package lv.ikvd.programmelicence.web.change;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.entity.standard.SampleProgramme;
import lv.ikvd.programmelicence.service.change.ChangeInput;
import lv.ikvd.programmelicence.service.change.ProgrammeChanges;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.form.TypedForm;

/** Changes that concern many licences: those prepared last, and the form of another. */
@Named("programmeChanges")
@ViewScoped
public class ChangesBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProgrammeChanges changes;
  @Inject private StudyStandards standards;

  private final TypedForm form = new TypedForm();
  private List<ChangeRow> last;

  public void open() {
    last = changes.last();
  }

  /** Prepares the change and shows which licences it concerns. */
  public void prepare() {
    long id =
        changes.prepare(
            new ChangeInput(
                ChangeKind.valueOf(form.text("kind")),
                form.text("sample"),
                form.text("institution"),
                form.text("fromLine"),
                form.text("line"),
                form.text("postalCode"),
                form.text("municipality"),
                form.text("source")));
    Done.at("/programmelicence/changeset/" + id);
  }

  public TypedForm getForm() {
    return form;
  }

  public List<SampleProgramme> getSamples() {
    return standards.samples();
  }

  public ChangeKind[] getKinds() {
    return ChangeKind.values();
  }

  public List<ChangeRow> getLast() {
    return last;
  }
}
