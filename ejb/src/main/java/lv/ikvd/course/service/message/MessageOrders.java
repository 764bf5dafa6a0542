package lv.ikvd.course.service.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.course.entity.message.MessageRepository;
import lv.ikvd.course.entity.message.NewMessage;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.proceeding.service.OfficeContext;

/** Keeps a message with all whom it is for, and orders the job that tells them. */
@ApplicationScoped
public class MessageOrders {

  @Inject private MessageRepository messages;
  @Inject private Jobs jobs;
  @Inject private OfficeContext office;

  /**
   * @param account in whose name; null for the system
   * @return the message; empty for a reminder that was ordered already
   */
  Optional<Long> send(NewMessage message, Long account) {
    Optional<Long> id = messages.add(message, office.actor(), office.now());
    id.ifPresent(
        added ->
            messages.job(
                added,
                jobs.start(
                    CourseMessageJob.KIND,
                    message.subject(),
                    added + " " + (account == null ? "" : account))));
    return id;
  }
}
