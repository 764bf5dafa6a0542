package lv.ikvd.course.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Template;

/** Invented certificates of courses. */
public final class CourseCertificateSamples {

  private static final List<String> MODULES =
      List.of(
          "Darbinieka kompetences un profesionālās darbības ietvars",
          "Izglītības kvalitāte un tās normatīvais ietvars",
          "Situācijas analīze: pašvaldības darba jautājums");

  private CourseCertificateSamples() {}

  static CourseCertificateText common() {
    return of("KAP-2026-000012", "Zane Ķēniņa", "329888-12345", 36, MODULES, null);
  }

  static CourseCertificateText seminar() {
    return of("KAP-2026-000013", "Zane Ķēniņa", null, 21, List.of(), null);
  }

  static CourseCertificateText duplicate() {
    return of("KAP-2026-000012-D1", "Zane Ķēniņa", null, 11, MODULES, "KAP-2026-000012");
  }

  /** Different ones, from a number to another exclusive, ready for the template. */
  public static List<Template.Filling> many(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> of("KAP-2026-%06d".formatted(i), "Zane Ķēniņa-" + i, null, 36, MODULES, null))
        .map(
            text ->
                new Template.Filling(CourseCertificate.sheet(text), CourseCertificate.body(text)))
        .toList();
  }

  private static CourseCertificateText of(
      String number,
      String participant,
      String code,
      int hours,
      List<String> modules,
      String duplicateOf) {
    return new CourseCertificateText(
        Authority.SERVICE,
        "Rīgā",
        number,
        LocalDate.of(2026, 3, 20),
        participant,
        code,
        "KURSU APLIECĪBA",
        "Profesionālās pilnveides kursi",
        "Pašvaldības funkcijas un darbība, īstenojot tiesiskuma pārraudzību izglītībā",
        hours,
        LocalDate.of(2026, 3, 2),
        code == null ? LocalDate.of(2026, 3, 2) : LocalDate.of(2026, 3, 16),
        modules,
        "Dokumenta datums ir tā elektroniskās parakstīšanas (laika zīmoga) datums. ŠIS DOKUMENTS IR"
            + " PARAKSTĪTS AR DROŠU ELEKTRONISKO PARAKSTU UN SATUR LAIKA ZĪMOGU.",
        URI.create("https://ikvis.example/ikvis/public/verify/" + number),
        duplicateOf);
  }
}
