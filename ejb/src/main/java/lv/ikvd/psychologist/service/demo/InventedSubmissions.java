package lv.ikvd.psychologist.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.psychologist.entity.submission.Submitter;
import lv.ikvd.psychologist.entity.submission.SubmitterKind;
import lv.ikvd.psychologist.service.PsychologistApplications;
import lv.ikvd.psychologist.service.submission.SubmissionInput;
import lv.ikvd.psychologist.service.submission.Submissions;

/** Makes submissions about a psychologist and a request for a card, to look at. */
@ApplicationScoped
public class InventedSubmissions {

  @Inject private Submissions submissions;
  @Inject private PsychologistApplications applications;
  @Inject private CaseFlow flow;
  @Inject private CaseQueries queries;
  @Inject private Clock clock;

  /** One to be examined, one passed on and not replied to yet, and a card that is asked for. */
  void make(String psychologist, String field) {
    LocalDate today = LocalDate.now(clock);
    submissions.receive(
        psychologist,
        input(
            today.minusDays(9),
            SubmitterKind.INSTITUTION,
            "Bāriņtiesa „Paraugs”",
            field,
            "Atzinums bāriņtiesai sagatavots, bērnu neuzklausot."));
    String passed =
        submissions
            .receive(
                psychologist,
                input(
                    today.minusDays(20),
                    SubmitterKind.PERSON,
                    "Paraugs Iesniedzējs",
                    field,
                    "Konsultācijā izpausti trešās personas dati."))
            .number();
    flow.forward(
        new CaseRef(passed, queries.open(passed).row().version()),
        "Datu valsts inspekcija",
        "Iesniegums ir par personas datu apstrādi.");
    applications.requestCard(psychologist, today.minusDays(3), IntakeChannel.EMAIL);
  }

  private static SubmissionInput input(
      LocalDate receivedOn, SubmitterKind kind, String name, String field, String about) {
    return new SubmissionInput(
        receivedOn,
        IntakeChannel.EMAIL,
        new Submitter(kind, name, null, Channel.EMAIL, "iesniedzejs@example.lv"),
        field,
        about);
  }
}
