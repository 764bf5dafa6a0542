package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.job.service.WorkQueue;
import lv.ikvd.psychologist.entity.CertificateState;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistReader;
import lv.ikvd.psychologist.entity.SupervisorRight;
import lv.ikvd.registry.service.RecordedVersion;

/** When somebody loses the right to supervise, all whom they supervise are warned. */
@ApplicationScoped
public class SupervisorWarnings {

  private static final String KIND = "PS_SUPERVISOR_LOST";

  @Inject private PsychologistReader reader;
  @Inject private WorkQueue queue;

  /** Queues a warning for each who is supervised in a field in which the right was lost. */
  void queue(
      RecordedVersion made, PsychologistContent before, PsychologistContent after, LocalDate day) {
    List<String> still = fields(after, day).toList();
    List<String> lost = fields(before, day).filter(field -> !still.contains(field)).toList();
    if (lost.isEmpty()) {
      return;
    }
    reader.supervised(made.entryId(), day).stream()
        .filter(one -> lost.contains(one.field()))
        .forEach(
            one ->
                queue.add(
                    new WorkItemDraft(
                        KIND + "-" + made.versionId() + "-" + one.entryId() + "-" + one.field(),
                        KIND,
                        null,
                        null,
                        one.entryId(),
                        String.join(" ", made.number(), one.field(), day.toString()))));
  }

  /** As the database function {@code psychologist_supervises} has it. */
  private static Stream<String> fields(PsychologistContent content, LocalDate day) {
    return content.rights().stream()
        .filter(one -> one.holds(day) && !content.isEnded(day))
        .map(SupervisorRight::field)
        .filter(
            field ->
                content.certificates().stream()
                    .anyMatch(
                        one ->
                            one.field().equals(field)
                                && one.state(day) == CertificateState.IN_FORCE))
        .distinct();
  }
}
