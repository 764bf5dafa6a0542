package lv.ikvd.course.service.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.course.entity.CertificationRepository;
import lv.ikvd.issuance.service.DocumentRendered;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.service.Notices;

/** Sends each certificate once its file is there. */
@ApplicationScoped
public class CourseCertificateMail {

  @Inject private CertificationRepository certificates;
  @Inject private Issuance issuance;
  @Inject private Notices notices;

  void onRendered(@Observes DocumentRendered rendered) {
    if (rendered.kind().equals(CourseCertificateKind.CODE) && !rendered.duplicate()) {
      certificates.email(rendered.issuedId()).ifPresent(email -> send(rendered, email));
    }
  }

  private void send(DocumentRendered rendered, String email) {
    CourseCertificateContent content =
        CourseCertificateContent.parse(issuance.get(rendered.issuedId()).content());
    notices.prepare(
        new NoticeDraft(
            "course-certificate-" + rendered.issuedId(),
            CourseCertificateKind.CODE,
            null,
            null,
            null,
            content.participant(),
            Channel.EMAIL,
            email,
            "Apliecība Nr. " + rendered.number(),
"""
Nosūtām apliecību Nr. %s: %s (%d stundas).

Apliecības īstumu var pārbaudīt pēc tās numura dienesta tīmekļvietnē.\
"""
                .formatted(rendered.number(), content.course(), content.hours()),
            rendered.documentId(),
            List.of()));
  }
}
