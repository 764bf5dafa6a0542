package lv.ikvd.privatepractice.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.party.service.Parties;
import lv.ikvd.privatepractice.entity.Certificate;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.privatepractice.entity.TrainingKind;
import lv.ikvd.privatepractice.service.CertificateInput;
import lv.ikvd.privatepractice.service.PracticeApplications;
import lv.ikvd.privatepractice.service.PrivatePractice;
import lv.ikvd.privatepractice.service.ProgrammeInput;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.service.demo.DemoCasework;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;

/** Makes invented teachers: certificates that begin and end at several times, and open cases. */
@ApplicationScoped
public class DemoTeachers {

  private static final long SEED = 682L;
  private static final String RIGA = "0001000";
  private static final String JELGAVA = "0003000";

  private record Sample(
      String name, ProgrammeKind kind, String group, String field, int monthsAgo) {}

  /** The last has expired, the one before ends soon. */
  private static final List<Sample> CERTIFIED =
      List.of(
          new Sample("Angļu valoda rotaļās", ProgrammeKind.INTEREST, "PRESCHOOL", "LANGUAGES", 4),
          new Sample("Klavierspēle", ProgrammeKind.INTEREST, "CHILDREN_YOUTH_ADULTS", "MUSIC", 14),
          new Sample(
              "Runas attīstība", ProgrammeKind.INTEREST, "COMPULSORY_AGE_AND_YOUTH", "SPEECH", 26),
          new Sample(
              "Latviešu valoda pieaugušajiem", ProgrammeKind.ADULT, "ADULTS", "LANGUAGES", 35),
          new Sample("Zīmēšana un gleznošana", ProgrammeKind.INTEREST, "YOUTH", "ARTS", 40));

  @Inject private PracticeApplications applications;
  @Inject private Parties parties;
  @Inject private Municipalities municipalities;
  @Inject private RegisterWriter writer;
  @Inject private DemoCasework casework;
  @Inject private Clock clock;

  /** Makes them; returns how many entries. */
  public int make() {
    InventedPersons invented = new InventedPersons(SEED);
    String soon = null;
    for (Sample sample : CERTIFIED) {
      String number = certified(sample, invented.next());
      soon = sample.monthsAgo() == 35 ? number : soon;
    }
    LocalDate today = LocalDate.now(clock);
    List<OpenedCase> two =
        applications.apply(
            input(
                ApplicantInput.of(invented.next()),
                today.minusDays(9),
                programme("Spāņu valoda bērniem", "COMPULSORY_AGE_AND_YOUTH", "LANGUAGES"),
                programme("Spāņu valoda pieaugušajiem", "ADULTS", "LANGUAGES")));
    casework.prepare(two.get(0).number(), "ISSUE");
    applications.apply(
        input(
            ApplicantInput.of(invented.next()),
            today.minusDays(2),
            programme("Mūsdienu dejas", "CHILDREN_YOUTH_ADULTS", "DANCE")));
    applications.extend(
        soon,
        today.minusDays(5),
        IntakeChannel.PORTAL,
        programme("Latviešu valoda pieaugušajiem", "ADULTS", "LANGUAGES"),
        List.of(training(TrainingKind.DEVELOPMENT, "Valodu apguves metodika", 36)));
    return CERTIFIED.size();
  }

  /** As taken over: the number of the certificate is the predecessor's. */
  private String certified(Sample sample, InventedPersons.Invented teacher) {
    LocalDate from = LocalDate.now(clock).minusMonths(sample.monthsAgo());
    String number = "VIIS-%d-%02d".formatted(from.getYear(), sample.monthsAgo());
    Programme programme =
        new Programme(
            sample.kind(),
            sample.name(),
            sample.group(),
            sample.field(),
            List.of(municipalities.byCode(RIGA, LocalDate.now(clock)).orElseThrow().id()));
    return writer
        .record(
            VersionDraft.loaded(
                PrivatePractice.REGISTER,
                null,
                parties.registerPerson(teacher.command(null, from)),
                from,
                "MK 25.10.2016. noteikumi Nr. 682",
                new PracticeContent(
                    programme,
                    new Certificate(number, from, from.plusYears(3).minusDays(1)),
                    null)))
        .number();
  }

  private static CertificateInput input(
      ApplicantInput teacher, LocalDate receivedOn, ProgrammeInput... programmes) {
    return new CertificateInput(
        receivedOn,
        IntakeChannel.EMAIL,
        teacher,
        List.of(programmes),
        List.of(
            training(TrainingKind.EDUCATION, "Bakalaura grāds pedagoģijā", null),
            training(TrainingKind.DEVELOPMENT, "Bērnu tiesību aizsardzība", 40)),
        null,
        null,
        null,
        null);
  }

  private static Training training(TrainingKind kind, String title, Integer hours) {
    return new Training(
        kind, title, "Latvijas Universitāte", hours, LocalDate.of(2025, 6, 27), "APPLICANT");
  }

  private static ProgrammeInput programme(String name, String group, String field) {
    Map<ProgrammePart, String> text = new EnumMap<>(ProgrammePart.class);
    text.put(ProgrammePart.AIM, "Attīstīt dalībnieku prasmes un prieku mācīties ikdienā.");
    text.put(
        ProgrammePart.CONTENT,
        "Četri moduļi pa astoņām nodarbībām; katrs modulis noslēdzas ar praktisku darbu.");
    text.put(ProgrammePart.METHODS, "Saruna, darbs pāros, rotaļas un situāciju izspēle.");
    text.put(ProgrammePart.RESULTS, "Dalībnieks patstāvīgi lieto apgūto ikdienas situācijās.");
    text.put(ProgrammePart.RESOURCES, "Telpa līdz desmit dalībniekiem, mācību materiāli.");
    return new ProgrammeInput(
        group.equals("ADULTS") ? ProgrammeKind.ADULT : ProgrammeKind.INTEREST,
        name,
        group,
        field,
        List.of(RIGA, JELGAVA),
        text);
  }
}
