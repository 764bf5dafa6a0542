package lv.ikvd.psychologist.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.DeclaredField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.SupervisionContract;
import lv.ikvd.psychologist.entity.SupervisorRight;

/** The fields of what the register says of a psychologist. */
public final class PsychologistField {

  public static final ContentField<PsychologistContent> EDUCATION =
      new DeclaredField<>(
          "education", PsychologistContent::education, (all, words) -> education(all, words));
  static final ContentField<PsychologistContent> CERTIFICATES =
      new DeclaredField<>(
          "certificates",
          PsychologistContent::certificates,
          (all, words) ->
              all.certificates().stream()
                  .map(one -> told(one, words))
                  .collect(Collectors.joining("; ")));
  static final ContentField<PsychologistContent> RIGHTS =
      new DeclaredField<>(
          "rights",
          PsychologistContent::rights,
          (all, words) ->
              all.rights().stream().map(one -> told(one, words)).collect(Collectors.joining("; ")));
  public static final ContentField<PsychologistContent> CONTRACTS =
      new DeclaredField<>(
          "contracts",
          all -> all.contracts().stream().map(PsychologistField::key).toList(),
          (all, words) ->
              all.contracts().stream()
                  .map(one -> told(one, words))
                  .collect(Collectors.joining("; ")));
  static final ContentField<PsychologistContent> ENDED =
      new DeclaredField<>(
          "endedOn",
          PsychologistContent::end,
          (all, words) ->
              all.end() == null
                  ? null
                  : words.day(all.end().on())
                      + ", "
                      + words.name(Psychologists.GROUND, all.end().ground()));

  /** In the order in which pages and acts tell them. */
  public static final List<ContentField<PsychologistContent>> ALL =
      List.of(EDUCATION, CERTIFICATES, RIGHTS, CONTRACTS, ENDED);

  /** As the acts call them. */
  static final Map<String, String> IN_ACTS =
      Map.of(
          "education", "izglītība",
          "certificates", "sertifikāti",
          "rights", "pārrauga tiesības",
          "contracts", "pārraudzības līgumi",
          "endedOn", "darbība izbeigta");

  private PsychologistField() {}

  private static String key(SupervisionContract one) {
    return String.join(
        ":", one.supervisor(), one.field(), one.from().toString(), one.until().toString());
  }

  static String education(PsychologistContent all, Wording words) {
    return all.education().stream().map(one -> told(one, words)).collect(Collectors.joining("; "));
  }

  private static String told(Education one, Wording words) {
    return "%s (%s), %s, %d KP, %s"
        .formatted(
            one.title(),
            words.name(Psychologists.EDUCATION, one.level()),
            one.institution(),
            one.credits(),
            words.day(one.finishedOn()));
  }

  private static String told(FieldCertificate one, Wording words) {
    return Stream.of(
            one.number() + " " + words.name(Psychologists.FIELD, one.field()),
            words.day(one.from()) + " – " + words.day(one.until()),
            mark("apturēts no ", one.suspendedFrom(), words),
            mark("apturēts līdz ", one.suspendedUntil(), words),
            mark("anulēts ", one.annulledOn(), words))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String told(SupervisorRight one, Wording words) {
    return Stream.of(
            one.number() + " " + words.name(Psychologists.FIELD, one.field()),
            words.day(one.from()) + " – " + words.day(one.until()),
            mark("zaudētas ", one.lostOn(), words))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String told(SupervisionContract one, Wording words) {
    return "%s (%s), %s, %s – %s"
        .formatted(
            one.supervisorName(),
            one.supervisor(),
            words.name(Psychologists.FIELD, one.field()),
            words.day(one.from()),
            words.day(one.until()));
  }

  private static String mark(String text, LocalDate day, Wording words) {
    return day == null ? null : text + words.day(day);
  }
}
