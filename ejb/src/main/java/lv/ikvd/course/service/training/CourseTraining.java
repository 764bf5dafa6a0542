package lv.ikvd.course.service.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.course.entity.CertificationRepository;
import lv.ikvd.expert.service.ExpertTraining;
import lv.ikvd.expert.service.Training;

/**
 * Certificates of courses of the experts: by their personal code, or the address they enrol with.
 */
@ApplicationScoped
public class CourseTraining implements ExpertTraining {

  private CertificationRepository certificates;

  protected CourseTraining() {}

  @Inject
  public CourseTraining(CertificationRepository certificates) {
    this.certificates = certificates;
  }

  @Override
  public List<Training> of(long partyId, String email) {
    return certificates.completed(partyId, email).stream()
        .map(one -> new Training(one.certificate(), one.course(), one.hours(), one.on()))
        .toList();
  }
}
