package lv.ikvd.course.service.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.course.entity.message.MessageRepository;
import lv.ikvd.course.entity.message.MessageRow;
import lv.ikvd.course.entity.message.Told;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobHandler;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.security.service.InNameOf;
import lv.ikvd.security.service.SecretToken;

/**
 * Tells participants, a hundred in a chunk. Who was told is told by the rows, and the key of each
 * notice is the message and the participant, so that a chunk that is repeated tells nobody twice.
 */
@ApplicationScoped
public class CourseMessageJob implements JobHandler {

  static final String KIND = "COURSE_MESSAGES";

  static final int CHUNK = 100;

  @Inject private MessageRepository messages;
  @Inject private Notices notices;
  @Inject private PublicAddress address;
  @Inject private InNameOf inNameOf;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobStep chunk(JobContext context) {
    String[] params = context.params().strip().split(" ");
    long message = Long.parseLong(params[0]);
    return params.length == 1
        ? tell(message, context)
        : inNameOf.work(Long.parseLong(params[1]), () -> tell(message, context));
  }

  private JobStep tell(long id, JobContext context) {
    MessageRow message = messages.find(id).orElseThrow();
    List<Told> some = messages.untold(id, CHUNK);
    if (some.isEmpty()) {
      return JobStep.last(context.checkpoint(), 0);
    }
    for (Told one : some) {
      SecretToken token = SecretToken.link();
      long notice =
          notices.prepare(
              new NoticeDraft(
                  MessageRepository.key(id, one.enrolmentId()),
                  "COURSE",
                  null,
                  null,
                  null,
                  one.name(),
                  Channel.EMAIL,
                  one.email(),
                  message.subject(),
                  message.body(),
                  null,
                  List.of()),
              address.base() + "/public/enrolment?token=" + token.text());
      messages.link(token.sha256(), one.enrolmentId());
      messages.told(id, one.enrolmentId(), notice);
    }
    long last = some.get(some.size() - 1).enrolmentId();
    return JobStep.more(Long.toString(last), some.size(), (long) message.all());
  }
}
