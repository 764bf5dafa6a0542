package lv.ikvd.course.service.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.course.entity.Certifiable;
import lv.ikvd.course.entity.CertificationRepository;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.service.InNameOf;

/**
 * Gives certificates in the name of who ordered it. Who has one is told by the rows, so that a
 * chunk that is repeated gives none twice.
 */
@ApplicationScoped
public class CourseCertificateJob implements JobHandler {

  static final String KIND = "COURSE_CERTIFICATES";

  static final int CHUNK = 100;
  private static final String ABOUT = "COURSE";

  @Inject private CourseReader courses;
  @Inject private CertificationRepository certificates;
  @Inject private Issuance issuance;
  @Inject private OfficeContext office;
  @Inject private InNameOf inNameOf;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobStep chunk(JobContext context) {
    String[] params = context.params().split(" ");
    long course = Long.parseLong(params[0]);
    return inNameOf.work(Long.parseLong(params[1]), () -> give(course, context));
  }

  private JobStep give(long courseId, JobContext context) {
    Long total = context.checkpoint() == null ? certificates.countWaiting(courseId) : null;
    List<Certifiable> some = certificates.waiting(courseId, CHUNK);
    if (some.isEmpty()) {
      return JobStep.last(context.checkpoint(), 0);
    }
    CourseContent course = courses.held(courseId);
    for (Certifiable one : some) {
      IssuedRow issued =
          issuance.issue(
              new IssueDraft(
                  CourseCertificateKind.CODE,
                  ABOUT,
                  null,
                  null,
                  null,
                  null,
                  null,
                  CourseCertificateContent.of(course, one).toJson()));
      certificates.certified(one.enrolmentId(), issued.number(), office.today(), issued.id());
    }
    long last = some.get(some.size() - 1).enrolmentId();
    return JobStep.more(Long.toString(last), some.size(), total);
  }
}
