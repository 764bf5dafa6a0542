package lv.ikvd.privatepractice.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.Template;

/** Invented certificates. */
public final class Certificates {

  /** As the service writes it: what is in force, and how the document was signed. */
  private static final String NOTE =
      "Vai sertifikāts ir spēkā, rāda reģistra ieraksts. Dokumenta datums ir tā elektroniskās"
          + " parakstīšanas (laika zīmoga) datums. ŠIS DOKUMENTS IR PARAKSTĪTS AR DROŠU"
          + " ELEKTRONISKO PARAKSTU UN SATUR LAIKA ZĪMOGU.";

  private static final List<String> TERRITORIES =
      List.of(
          "Ādažu novads",
          "Aizkraukles novads",
          "Alūksnes novads",
          "Augšdaugavas novads",
          "Balvu novads",
          "Bauskas novads",
          "Cēsu novads",
          "Daugavpils",
          "Dienvidkurzemes novads",
          "Dobeles novads",
          "Gulbenes novads",
          "Jēkabpils novads",
          "Jelgava",
          "Jelgavas novads",
          "Jūrmala",
          "Krāslavas novads",
          "Kuldīgas novads",
          "Ķekavas novads",
          "Liepāja",
          "Limbažu novads",
          "Līvānu novads",
          "Ludzas novads",
          "Madonas novads",
          "Mārupes novads",
          "Ogres novads",
          "Olaines novads",
          "Preiļu novads",
          "Rēzekne",
          "Rēzeknes novads",
          "Rīga",
          "Ropažu novads",
          "Salaspils novads",
          "Saldus novads",
          "Saulkrastu novads",
          "Siguldas novads",
          "Smiltenes novads",
          "Talsu novads",
          "Tukuma novads",
          "Valkas novads",
          "Valmieras novads",
          "Ventspils",
          "Ventspils novads");

  private Certificates() {}

  static CertificateText common() {
    return of(
        "SER-000427",
        "Zane Ķēniņa",
        "Angļu valoda pirmsskolā",
        List.of("Ķekavas novads", "Rīga"),
        null);
  }

  static CertificateText duplicate() {
    return of(
        "SER-000427-D1",
        "Zane Ķēniņa",
        "Angļu valoda pirmsskolā",
        List.of("Ķekavas novads", "Rīga"),
        "SER-000427");
  }

  static CertificateText longest() {
    return of(
        "SER-000428",
        "Aleksandra Elizabete Margarita Vilhelmīne Birznieka-Upīte-Šķērstenčūkste-Zvaigznīte",
        "Runas un valodas attīstības veicināšana, izmantojot \"Rotaļu pasaules\" metodi, skatuves"
            + " mākslas elementus un mūzikas terapijas paņēmienus bērniem ar fonētiskiem,"
            + " fonemātiskiem un leksiski gramatiskiem valodas traucējumiem, kā arī bērniem,"
            + " kuri valsts valodu apgūst kā otro valodu",
        TERRITORIES.subList(0, 20),
        null);
  }

  /** The longest in the whole country. */
  static CertificateText everywhere() {
    return of("SER-000429", longest().teacher(), longest().programme(), TERRITORIES, null);
  }

  /** Different ones, from a number to another exclusive, ready for the template. */
  public static List<Template.Filling> many(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                of(
                    "SER-%06d".formatted(i),
                    "Zane Ķēniņa-%d".formatted(i),
                    "Angļu valoda pirmsskolā, %d. grupa".formatted(i),
                    TERRITORIES.subList(i % 17, i % 17 + 1 + i % 3),
                    null))
        .map(
            text ->
                new Template.Filling(
                    PracticeCertificate.sheet(text), PracticeCertificate.body(text)))
        .toList();
  }

  static CertificateText of(
      String number, String teacher, String programme, List<String> places, String duplicateOf) {
    return new CertificateText(
        Authority.SERVICE,
        "Rīgā",
        number,
        LocalDate.of(2026, 3, 20),
        teacher,
        "Interešu izglītības programma",
        programme,
        "Pirmsskolas vecuma bērni",
        "Runas attīstības un valodas korekcijas programmas",
        places,
        "Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisijas 2026. gada 14. marta"
            + " lēmums Nr. LEM-2026-000118",
        LocalDate.of(2026, 3, 14),
        LocalDate.of(2029, 3, 13),
        "Izglītības likuma 14. panta 13.1 punkts, 48., 49. un 50. pants; Ministru kabineta 2016."
            + " gada 25. oktobra noteikumi Nr. 682",
        NOTE,
        URI.create("https://ikvis.example/ikvis/public/verify/" + number),
        duplicateOf);
  }
}
