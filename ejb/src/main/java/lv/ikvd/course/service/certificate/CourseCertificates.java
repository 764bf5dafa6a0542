package lv.ikvd.course.service.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.course.entity.CertificationRepository;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRepository;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.issuance.service.batch.Batches;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** Gives the certificates of a course by a job, and prints them together. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
public class CourseCertificates {

  @Inject private CourseReader courses;
  @Inject private CourseRepository repository;
  @Inject private CertificationRepository certificates;
  @Inject private Jobs jobs;
  @Inject private Batches batches;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * Gives a certificate to all who attended enough and have none; asked again while it runs, it is
   * the same job.
   *
   * @return the job
   * @throws Problem COURSE-041 (conflict) before the last day, or when nobody waits for one
   */
  public long give(String number, String title) {
    CourseRow course = found(number);
    Optional<JobRow> running = job(course).filter(job -> !job.state().ended());
    if (running.isPresent()) {
      return running.get().id();
    }
    boolean early = course.lastDay() == null || office.today().isBefore(course.lastDay());
    if (early || certificates.countWaiting(course.id()) == 0) {
      throw Problem.conflict("COURSE-041", number);
    }
    Long account =
        Optional.ofNullable(office.accountId()).orElseThrow(() -> Problem.forbidden("COURSE-042"));
    long job = jobs.start(CourseCertificateJob.KIND, title, course.id() + " " + account);
    repository.job(course.id(), job);
    return job;
  }

  /** The last job that gave certificates. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
  public Optional<JobRow> job(CourseRow course) {
    return Optional.ofNullable(course.certificateJob()).map(jobs::get);
  }

  /** What is given stays given; the others wait until somebody begins again. */
  public void stop(String number) {
    job(found(number)).ifPresent(job -> jobs.cancel(job.id()));
  }

  /**
   * One file of all certificates; the look is recorded.
   *
   * @return the job that prints
   * @throws Problem ISSUANCE-020 if there is none
   */
  public long print(String number, String title) {
    var documents = certificates.documents(found(number).id());
    if (!documents.isEmpty()) {
      looks.record(LookKind.EXPORT, "COURSE", "DOCUMENT", documents, null);
    }
    return batches.start(CourseCertificateKind.CODE, title, documents);
  }

  private CourseRow found(String number) {
    return courses.find(number).orElseThrow(() -> Problem.notFound("COURSE-010", number));
  }
}
