package lv.ikvd.privatepractice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.privatepractice.service.CaseMaterials;
import lv.ikvd.privatepractice.service.PracticeCase;
import lv.ikvd.privatepractice.service.PracticeMaterials;
import lv.ikvd.privatepractice.service.ProgrammeInput;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.shell.web.Done;

/** Corrects what a case proposes, takes an improved programme or further training in. */
@Named("practiceMaterialsBean")
@ViewScoped
public class MaterialsBean extends PracticeFormBean {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "PP_MATERIALS";

  @Inject private PracticeMaterials materials;
  @Inject private PracticeCase cases;
  @Inject private CaseQueries queries;

  private CaseRow row;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("PROC-001", "");
    }
    row = queries.open(number).row();
    CaseMaterials known = cases.of(row);
    if (known.proposal() == null) {
      throw new Problem("PRIVATEPRACTICE-001", number);
    }
    Programme before = known.proposal().programme();
    int submissions = known.texts().size();
    Map<ProgrammePart, String> last =
        submissions == 0 ? Map.of() : known.texts().get(submissions - 1).parts();
    getDraft().begin(FORM, number);
    show(
        new ProgrammeInput(
            before.kind(), before.name(), before.targetGroup(), before.field(), List.of(), last),
        known.municipalities());
    getForm().add(TRAININGS);
  }

  /** Takes in what differs; each in the story of the case. */
  public synchronized void send() {
    PracticeReading reading = reading();
    List<ProgrammeInput> programmes = reading.programmes();
    List<Training> trainings = reading.trainings();
    if (reading.isWrong()) {
      return;
    }
    CaseRef ref = new CaseRef(row.number(), row.version());
    materials.take(ref, row.id(), programmes.get(0), trainings);
    getDraft().done();
    Done.at(Pages.ofCase(row.number()), "privatepractice.done.materials", row.number());
  }

  public CaseRow getRow() {
    return row;
  }
}
