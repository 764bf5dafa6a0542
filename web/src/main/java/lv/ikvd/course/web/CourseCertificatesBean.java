package lv.ikvd.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.course.service.certificate.CourseCertificates;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;

/** The certificates of a course: given by a job, stopped, printed together. */
@Named("courseCertificates")
@RequestScoped
public class CourseCertificatesBean {

  @Inject private CourseCertificates certificates;
  @Inject private CourseViewBean page;

  private final Texts texts = new Texts();
  private JobRow job;

  /** Before participants are read: what a job does meanwhile is seen once it has ended. */
  public void open() {
    job = certificates.job(page.getView().row()).orElse(null);
  }

  public void give() {
    certificates.give(page.getNumber(), title("course.job.give"));
    Done.at(page.getAddress());
  }

  public void stop() {
    certificates.stop(page.getNumber());
    Done.inFrame(page.getAddress(), "course.done.stopped");
  }

  public void print() {
    Done.at("/job/view?id=" + certificates.print(page.getNumber(), title("course.job.print")));
  }

  private String title(String key) {
    return texts.of(key, page.getNumber());
  }

  /** The last job; null before the first. */
  public JobRow getJob() {
    return job;
  }

  public boolean isRunning() {
    return job != null && !job.state().ended();
  }
}
