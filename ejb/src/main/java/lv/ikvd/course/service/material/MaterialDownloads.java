package lv.ikvd.course.service.material;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import lv.ikvd.course.entity.Material;
import lv.ikvd.course.service.CourseView;
import lv.ikvd.course.service.Enrolments;
import lv.ikvd.document.service.Documents;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.service.AsSystem;

/** Files of courses without an account: what is public, and by the link what participants get. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MaterialDownloads {

  @Inject private Enrolments enrolments;
  @Inject private Documents documents;
  @Inject private AsSystem system;

  /**
   * @throws Problem COURSE-010, COURSE-050 (not found) if the public sees no such file
   */
  public Material open(String number, long id) {
    return file(enrolments.course(number), id);
  }

  /**
   * @throws Problem COURSE-021, COURSE-050 (not found) if the link is wrong, or leads to no such
   *     file
   */
  public Material ofParticipant(String token, String origin, long id) {
    return file(enrolments.open(token, origin).course(), id);
  }

  private static Material file(CourseView course, long id) {
    return course.materials().stream()
        .filter(one -> one.id() == id && one.file())
        .findFirst()
        .orElseThrow(() -> Problem.notFound("COURSE-050"));
  }

  /** Writes the bytes of a file that {@link #open} or {@link #ofParticipant} gave. */
  public void write(long documentId, OutputStream out) throws IOException {
    system.call(
        () -> {
          documents.write(documentId, out);
          return null;
        });
  }
}
