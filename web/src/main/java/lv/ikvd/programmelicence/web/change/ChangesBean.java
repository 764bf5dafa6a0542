package lv.ikvd.programmelicence.web.change;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.entity.change.Following;
import lv.ikvd.programmelicence.entity.standard.SampleProgramme;
import lv.ikvd.programmelicence.service.change.ChangeInput;
import lv.ikvd.programmelicence.service.change.ProgrammeChanges;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.form.TypedForm;

/**
 * Changes that concern many licences: those prepared last, those that have to follow what changed
 * in the registers, and the form of another.
 */
@Named("programmeChanges")
@ViewScoped
public class ChangesBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProgrammeChanges changes;
  @Inject private StudyStandards standards;

  private final TypedForm form = new TypedForm();
  private String kind;
  private String institution;
  private List<ChangeRow> last;
  private List<Following> following;

  /** Opens the page; a kind of the address is chosen already. */
  public void open() {
    last = changes.last();
    following = changes.following();
    form.getFields().put("kind", kind);
    form.getFields().put("institution", institution);
  }

  /** Prepares the change and shows which licences it concerns. */
  public void prepare() {
    long id =
        changes.prepare(
            new ChangeInput(
                ChangeKind.valueOf(form.text("kind")),
                form.text("sample"),
                form.text("institution"),
                form.text(is("CODE") ? "fromCode" : "fromLine"),
                to(),
                form.text("postalCode"),
                form.text("municipality"),
                form.text("source")));
    Done.at("/programmelicence/changeset/" + id);
  }

  private String to() {
    return switch (ChangeKind.valueOf(form.text("kind"))) {
      case CODE -> form.text("code");
      case TAKEOVER -> form.text("takenBy");
      default -> form.text("line");
    };
  }

  /** Makes the form ask for what the kind needs. */
  public void switched() {
    // what is shown follows the field
  }

  /** Whether a change of a kind is typed. */
  public boolean is(String one) {
    return one.equals(form.text("kind"));
  }

  public TypedForm getForm() {
    return form;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
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

  public List<Following> getFollowing() {
    return following;
  }
}
