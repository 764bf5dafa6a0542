package lv.ikvd.psychologist.service;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.fee.entity.ChargeRepository;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.PaymentKind;
import lv.ikvd.fee.service.ChargeBook;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.service.applying.Applicants;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.VersionDraft;

/** Invented psychologists: what they apply for, what they pay, and what the board decides. */
public final class Registered {

  private static int count;

  private final CaseDesk desk;
  private ApplicantInput applicant;

  public Registered(CaseDesk desk) {
    this.desk = desk;
  }

  public static Education degree(String level, int credits) {
    return new Education(
        level, "Grāds psiholoģijā", "Latvijas Universitāte", credits, LocalDate.of(2019, 6, 28));
  }

  public static List<Education> education() {
    return List.of(degree("BACHELOR", 120), degree("PROFESSIONAL_MASTER", 80));
  }

  /** The number of the case of a new applicant; its fee is paid. */
  public String apply(List<Education> education) {
    applicant = person();
    String number = register(education);
    pay(number);
    return number;
  }

  /** As {@link #apply}, of the one who applied last. */
  public String register(List<Education> education) {
    PsychologistRegistration input =
        new PsychologistRegistration(
            desk.today(), IntakeChannel.EMAIL, applicant, education, null, null, null, null, null);
    return desk.in(PsychologistApplications.class, a -> a.register(input)).number();
  }

  /** The number of the case of somebody whose education rests on a recognition. */
  String register(ApplicantInput person, String recognition) {
    PsychologistRegistration input =
        new PsychologistRegistration(
            desk.today(),
            IntakeChannel.EMAIL,
            person,
            List.of(),
            recognition,
            null,
            null,
            null,
            null);
    return desk.in(PsychologistApplications.class, a -> a.register(input)).number();
  }

  public static ApplicantInput person() {
    int no = ++count;
    return ApplicantInput.person(
        "3290009%04d".formatted(no), "Ieva", "Liepa%03d".formatted(no), "ieva@example.lv", null);
  }

  /** Everything that the case owes is paid. */
  public void pay(String number) {
    long id = desk.row(number).id();
    for (ChargeRow charge : desk.in(ChargeRepository.class, c -> c.ofCase(id))) {
      desk.run(
          ChargeBook.class,
          b -> b.pay(charge, PaymentKind.PAYMENT, charge.open(), desk.today(), null, null));
    }
  }

  /** The number of an entry that was applied for and registered. */
  public String entry() {
    String number = apply(education());
    decide(number, "REGISTER", null);
    return desk.row(number).entryNumber();
  }

  /** The number of an entry that was taken over as it is. */
  public String takenOver(PsychologistContent content) {
    long party = desk.in(Applicants.class, a -> a.applicant(person()));
    return desk.in(
            RegisterWriter.class,
            w ->
                w.record(
                    VersionDraft.loaded(
                        Psychologists.REGISTER,
                        null,
                        party,
                        desk.today().minusYears(6),
                        "Psihologu likums",
                        content)))
        .number();
  }

  /** Takes a case through its checks to the vote; returns the number of the decision. */
  public String decide(String number, String kind, String ground) {
    return new Decisions(desk).vote(Psychologists.REGISTER, number, kind, ground);
  }

  public PsychologistView view(String entry) {
    return view(entry, null);
  }

  public PsychologistView view(String entry, LocalDate on) {
    return desk.in(PsychologistEntries.class, e -> e.open(entry, on));
  }

  public PsychologistContent said(String entry) {
    return view(entry).view().content();
  }
}
