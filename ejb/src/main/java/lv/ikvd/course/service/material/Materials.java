package lv.ikvd.course.service.material;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.Material;
import lv.ikvd.course.entity.material.MaterialRepository;
import lv.ikvd.course.entity.material.NewMaterial;
import lv.ikvd.course.entity.material.RemovedMaterial;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.entity.FileName;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** Materials of a course for officials: given, opened, taken away with a reason. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Materials {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_LINK = 500;
  private static final int LONGEST_REASON = 500;

  @Inject private CourseReader courses;
  @Inject private MaterialRepository repository;
  @Inject private MaterialFiles files;
  @Inject private DocumentRepository documents;
  @Inject private OfficeContext office;

  /**
   * Gives participants a link or a file.
   *
   * @throws Problem COURSE-001 without a title, COURSE-048 without either or with both, COURSE-034
   *     if the link is none; DOCUMENT-001 to -006, COURSE-047, COURSE-051 for what is no file to
   *     give
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void add(String number, MaterialInput input) {
    CourseRow course = found(number);
    if (input.title() == null
        || input.title().isBlank()
        || input.title().length() > LONGEST_TITLE) {
      throw new Problem("COURSE-001", LONGEST_TITLE).at("materialTitle");
    }
    if ((input.link() == null) == (input.content() == null)) {
      throw new Problem("COURSE-048").at("materialFile");
    }
    boolean file = input.content() != null;
    if (!file && (!input.link().matches("https?://\\S+") || input.link().length() > LONGEST_LINK)) {
      throw new Problem("COURSE-034").at("materialLink");
    }
    repository.add(
        new NewMaterial(
            course.id(),
            input.title().strip(),
            input.link(),
            file ? files.store(input.content()) : null,
            file ? new FileName(input.fileName()).value() : null,
            input.open()),
        office.actor(),
        office.now());
  }

  /**
   * Takes one away; the bytes of a file go too, unless something else in the system is the same.
   *
   * @throws Problem COURSE-049 without a reason; COURSE-050 (not found) if it is gone
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void remove(String number, long id, String reason) {
    CourseRow course = found(number);
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new Problem("COURSE-049", LONGEST_REASON).at("removalReason");
    }
    Material gone = material(course, id);
    repository.remove(course.id(), id, reason.strip(), office.actor(), office.now());
    if (gone.file()) {
      documents.erase(repository.unused(List.of(gone.documentId())), office.now());
    }
  }

  /**
   * @throws Problem COURSE-050 (not found) if it is none of the course's files
   */
  public Material file(String number, long id) {
    Material found = material(found(number), id);
    if (!found.file()) {
      throw Problem.notFound("COURSE-050");
    }
    return found;
  }

  public List<RemovedMaterial> removed(CourseRow course) {
    return repository.removed(course.id());
  }

  /** Which files are taken, and how large. */
  public MaterialLimits limits() {
    return files.limits();
  }

  private Material material(CourseRow course, long id) {
    return repository.find(course.id(), id).orElseThrow(() -> Problem.notFound("COURSE-050"));
  }

  private CourseRow found(String number) {
    return courses.find(number).orElseThrow(() -> Problem.notFound("COURSE-010", number));
  }
}
