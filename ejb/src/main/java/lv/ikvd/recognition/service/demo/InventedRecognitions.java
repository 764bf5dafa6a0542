package lv.ikvd.recognition.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.service.RecognitionApplication;
import lv.ikvd.recognition.service.RecognitionApplications;
import lv.ikvd.recognition.service.Recognitions;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;

/** Makes recognitions of every standing, and an application to look at. */
@ApplicationScoped
public class InventedRecognitions {

  private static final long SEED = 827_566L;
  private static final String CITATION =
      "Ministru kabineta 2016. gada 20. decembra noteikumi Nr. 827";
  private static final int ADAPTATION = 6;

  @Inject private RecognitionApplications applications;
  @Inject private Parties parties;
  @Inject private RegisterWriter writer;
  @Inject private Clock clock;

  void make() {
    InventedPersons invented = new InventedPersons(SEED);
    LocalDate today = LocalDate.now(clock);
    LocalDate before = today.minusMonths(20);
    record(
        invented.next(),
        before,
        RecognitionContent.recognised(
            said("EE", "Psühholoog-nõustaja", "Tartu Ülikool", "ESTABLISHMENT"), before, null));
    LocalDate lately = today.minusMonths(2);
    record(
        invented.next(),
        lately,
        RecognitionContent.after(
            said("UA", "Magistr psykholohii", "Kyivskyi natsionalnyi universytet", "ESTABLISHMENT"),
            new Measure(Measure.ADAPTATION_PERIOD, ADAPTATION),
            lately));
    record(
        invented.next(),
        before,
        RecognitionContent.recognised(
            said("DE", "Diplom-Psychologin", "Universität Leipzig", "SERVICES"),
            before,
            before.plusYears(1).minusDays(1)));
    applications.apply(application(invented.next(), today.minusDays(9)));
  }

  private static ForeignQualification said(
      String state, String title, String institution, String purpose) {
    return new ForeignQualification(
        state,
        title,
        institution,
        LocalDate.of(2014, 6, 20),
        300,
        "DIPLOMA_LONG",
        purpose,
        "CERTIFICATE",
        "COUNSELLING");
  }

  private void record(InventedPersons.Invented person, LocalDate from, RecognitionContent content) {
    writer.record(
        VersionDraft.loaded(
            Recognitions.REGISTER,
            null,
            parties.registerPerson(person.command(null, from)),
            from,
            CITATION,
            content));
  }

  private static RecognitionApplication application(
      InventedPersons.Invented person, LocalDate receivedOn) {
    return new RecognitionApplication(
        receivedOn,
        IntakeChannel.EMAIL,
        ApplicantInput.of(person),
        said("LT", "Psichologijos magistrė", "Vilniaus universitetas", "ESTABLISHMENT"),
        null,
        null,
        null,
        null);
  }
}
