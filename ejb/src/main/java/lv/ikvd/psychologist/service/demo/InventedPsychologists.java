package lv.ikvd.psychologist.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PracticeEnd;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.psychologist.entity.SupervisionContract;
import lv.ikvd.psychologist.entity.SupervisorRight;
import lv.ikvd.psychologist.service.Certification;
import lv.ikvd.psychologist.service.PsychologistApplications;
import lv.ikvd.psychologist.service.PsychologistRegistration;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;

/**
 * Makes invented psychologists: of every field and standing, and applications to look at. All came
 * into the register after 2020, of which the demo years have the numbers of the report.
 */
@ApplicationScoped
public class InventedPsychologists {

  private static final long SEED = 301L;
  private static final String CITATION =
      "Psihologu likums; Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301";
  private static final List<String> FIELDS =
      List.of("EDUCATION", "CLINICAL", "LEGAL", "COUNSELLING", "WORK", "MILITARY");
  private static final int YEARS = 7;

  @Inject private PsychologistApplications applications;
  @Inject private Certification certification;
  @Inject private InventedSubmissions submissions;
  @Inject private Parties parties;
  @Inject private RegisterWriter writer;
  @Inject private Clock clock;

  /** Makes them; returns how many entries. */
  public int make() {
    InventedPersons invented = new InventedPersons(SEED);
    LocalDate today = LocalDate.now(clock);
    RecordedVersion supervisor = null;
    for (int i = 0; i < FIELDS.size(); i++) {
      LocalDate from = today.minusMonths(10L + 9L * i);
      RecordedVersion made = record(invented.next(), from.minusYears(1), certified(i, from));
      supervisor = i == 0 ? made : supervisor;
    }
    certification.certify(
        supervisor.number(), today.minusDays(12), IntakeChannel.PORTAL, FIELDS.get(1));
    List<PsychologistContent> others = others(today, supervisor);
    others.forEach(content -> record(invented.next(), today.minusYears(3), content));
    applications.register(application(invented.next(), today.minusDays(6)));
    submissions.make(supervisor.number(), FIELDS.get(0));
    return FIELDS.size() + others.size();
  }

  /** The first may supervise too. */
  private static PsychologistContent certified(int no, LocalDate from) {
    FieldCertificate certificate = certificate(no, from);
    PsychologistContent content = registered(from).with(certificate);
    return no > 0
        ? content
        : content.with(
            new SupervisorRight(
                "VIIS-P-01", certificate.field(), from, certificate.until(), null, null));
  }

  /** Supervised, not entitled to practise, suspended, ended. */
  private static List<PsychologistContent> others(LocalDate today, RecordedVersion supervisor) {
    LocalDate last = today.minusMonths(5);
    return List.of(
        registered(last)
            .supervised(
                List.of(
                    new SupervisionContract(
                        supervisor.entryId(),
                        supervisor.number(),
                        "",
                        FIELDS.get(0),
                        last,
                        last.plusYears(2)))),
        registered(last),
        registered(last)
            .with(certificate(6, last.minusYears(1)).suspended(today.minusDays(20), null)),
        registered(last)
            .with(certificate(7, last.minusYears(2)))
            .ended(
                new PracticeEnd(
                    today.minusMonths(1), PsychologistStatus.TERMINATED, "GROUND_REQUEST")));
  }

  private static PsychologistContent registered(LocalDate on) {
    return PsychologistContent.registered(education(on.getYear() - 3));
  }

  private static List<Education> education(int year) {
    return List.of(
        new Education(
            "BACHELOR",
            "Sociālo zinātņu bakalaurs psiholoģijā",
            "Latvijas Universitāte",
            120,
            LocalDate.of(year - 2, 6, 27)),
        new Education(
            "PROFESSIONAL_MASTER",
            "Profesionālais maģistrs psiholoģijā",
            "Rīgas Stradiņa universitāte",
            80,
            LocalDate.of(year, 6, 27)));
  }

  /** As taken over: the number is the predecessor's. */
  private static FieldCertificate certificate(int no, LocalDate from) {
    return FieldCertificate.issued(
        "VIIS-%02d".formatted(no + 1),
        FIELDS.get(no % FIELDS.size()),
        from,
        from.plusYears(YEARS).minusDays(1));
  }

  private RecordedVersion record(
      InventedPersons.Invented person, LocalDate from, PsychologistContent content) {
    return writer.record(
        VersionDraft.loaded(
            Psychologists.REGISTER,
            null,
            parties.registerPerson(person.command(null, from)),
            from,
            CITATION,
            content));
  }

  private static PsychologistRegistration application(
      InventedPersons.Invented person, LocalDate receivedOn) {
    return new PsychologistRegistration(
        receivedOn,
        IntakeChannel.EMAIL,
        ApplicantInput.of(person),
        education(receivedOn.getYear() - 1),
        null,
        null,
        null,
        null,
        null);
  }
}
