package lv.ikvd.recognition.service;

import java.time.LocalDate;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionContent;

/** Invented persons who ask to have their qualification recognised, and what the board decides. */
public final class Recognising {

  private static int count;

  private final CaseDesk desk;

  public Recognising(CaseDesk desk) {
    this.desk = desk;
  }

  public static ApplicantInput person() {
    int no = ++count;
    return ApplicantInput.person(
        "3280009%04d".formatted(no), "Jeļena", "Ceļa%03d".formatted(no), "jelena@example.lv", null);
  }

  static ForeignQualification said(String state, String purpose, String language) {
    return new ForeignQualification(
        state,
        "Psühholoog-nõustaja",
        "Tartu Ülikool",
        LocalDate.of(2016, 6, 20),
        300,
        "DIPLOMA_LONG",
        purpose,
        language,
        "CLINICAL");
  }

  public static ForeignQualification permanent() {
    return said("EE", "ESTABLISHMENT", "CERTIFICATE");
  }

  String apply(ApplicantInput person, ForeignQualification qualification) {
    RecognitionApplication input =
        new RecognitionApplication(
            desk.today(), IntakeChannel.EMAIL, person, qualification, null, null, null, null);
    return desk.in(RecognitionApplications.class, a -> a.apply(input)).number();
  }

  /** The number of the entry of somebody whose qualification was recognised. */
  public String recognised(ApplicantInput person) {
    String number = apply(person, permanent());
    decide(number, "RECOGNISE", null);
    return desk.row(number).entryNumber();
  }

  void measure(String number, Measure measure, String difference) {
    desk.run(
        RecognitionCase.class,
        c -> c.measure(desk.ref(number), desk.row(number), measure, difference));
  }

  /** Takes a case through its checks to the vote; returns the number of the decision. */
  String decide(String number, String kind, String ground) {
    return new Decisions(desk).vote("PSYCHOLOGIST", number, kind, ground);
  }

  RecognitionView view(String entry) {
    return desk.in(RecognitionEntries.class, e -> e.open(entry, null));
  }

  RecognitionContent content(String entry) {
    return view(entry).view().content();
  }

  /** Begins the annulment of an entry, and lets the board decide it. */
  public void annul(String entry) {
    String number =
        desk.in(
                RecognitionApplications.class,
                a -> a.annul(entry, "GROUND_HOME_STATE", "Paziņojums no Igaunijas"))
            .number();
    decide(number, "ANNUL_RECOGNITION", "GROUND_HOME_STATE");
  }
}
