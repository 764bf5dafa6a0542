package lv.ikvd.privatepractice.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.privatepractice.entity.TrainingKind;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;

/** Applications of invented teachers, and what a commission decides on them. */
final class Practices {

  static final String RIGA = "0001000";

  private static int teachers;

  private final CaseDesk desk;
  private ApplicantInput teacher;

  Practices(CaseDesk desk) {
    this.desk = desk;
  }

  /** The numbers of the cases of one application of a new teacher for these programmes. */
  List<String> apply(String... programmes) {
    teacher =
        teacher("Inga", "Vītola%03d".formatted(++teachers), "3290003%04d".formatted(teachers));
    return again(programmes);
  }

  /** As {@link #apply}, of the teacher who applied last. */
  List<String> again(String... programmes) {
    CertificateInput input =
        new CertificateInput(
            desk.today(),
            IntakeChannel.EMAIL,
            teacher,
            Arrays.stream(programmes).map(Practices::programme).toList(),
            List.of(training(TrainingKind.EDUCATION, "Bakalaura grāds pedagoģijā", null)),
            null,
            null,
            null,
            null);
    return desk.in(PracticeApplications.class, a -> a.apply(input)).stream()
        .map(OpenedCase::number)
        .toList();
  }

  ApplicantInput teacher() {
    return teacher;
  }

  static ApplicantInput teacher(String given, String family, String code) {
    return new ApplicantInput(
        PartyKind.NATURAL_PERSON,
        code,
        given,
        family,
        null,
        null,
        "inga@example.lv",
        null,
        "+371 20000000",
        "Liepu iela 1, Jelgava",
        "LV-3001",
        null);
  }

  static ProgrammeInput programme(String name) {
    return programme(name, "CHILDREN_YOUTH_ADULTS", text("1"));
  }

  static ProgrammeInput programme(String name, String group, Map<ProgrammePart, String> text) {
    return new ProgrammeInput(
        ProgrammeKind.INTEREST, name, group, "LANGUAGES", List.of(RIGA), text);
  }

  /** Every part of a text. */
  static Map<ProgrammePart, String> text(String edition) {
    return Arrays.stream(ProgrammePart.values())
        .collect(Collectors.toMap(Function.identity(), part -> part + " pilnā tekstā, " + edition));
  }

  static Training training(TrainingKind kind, String title, Integer hours) {
    return new Training(
        kind, title, "Latvijas Universitāte", hours, LocalDate.of(2019, 6, 28), "APPLICANT");
  }

  /** The number of an entry that was applied for and decided. */
  String entry(String programme) {
    String number = apply(programme).get(0);
    decide(number, "ISSUE", null);
    return desk.row(number).entryNumber();
  }

  String extension(String entry, String name) {
    return desk.in(
            PracticeApplications.class,
            a ->
                a.extend(
                    entry,
                    desk.today(),
                    IntakeChannel.EMAIL,
                    programme(name, "ADULTS", text("2")),
                    List.of(training(TrainingKind.DEVELOPMENT, "Valodu metodika", 36))))
        .number();
  }

  /** Takes a case through its checks to the vote; returns the number of the decision. */
  String decide(String number, String kind, String ground) {
    return new Decisions(desk).vote("PRIVATE_PRACTICE", number, kind, ground);
  }

  PracticeView view(String entry) {
    return desk.in(PracticeEntries.class, e -> e.open(entry, null));
  }

  PracticeView view(String entry, LocalDate on) {
    return desk.in(PracticeEntries.class, e -> e.open(entry, on));
  }
}
