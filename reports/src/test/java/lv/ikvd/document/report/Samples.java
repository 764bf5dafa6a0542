package lv.ikvd.document.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Invented decisions. */
final class Samples {

  static final String LETTERS = "āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ";

  private static final String FACT =
      "Izglītības kvalitātes valsts dienests 2026. gada 2. martā saņēma Zanes Ķēniņas iesniegumu Nr. 1-4/118 ar lūgumu"
          + " reģistrēt viņu Bērnu uzraudzības pakalpojuma sniedzēju reģistrā pilna laika pakalpojuma sniegšanai adresē"
          + " Ogļu iela 15 - 4, Jelgava. Iesniegumam pievienota apliecība par pirmās palīdzības apmācību un 40 stundu"
          + " profesionālās pilnveides programmas \"Bērnu uzraudzība\" apguvi.";
  private static final String REASON =
      "Pārbaudot valsts informācijas sistēmās pieejamās ziņas, dienests konstatēja, ka iesniedzēja ir reģistrējusies kā"
          + " saimnieciskās darbības veicēja un ka uz viņu neattiecas Bērnu tiesību aizsardzības likuma 72. pantā noteiktie"
          + " ierobežojumi. Iesniedzēja atbilst visām prasībām, kas noteiktas pakalpojuma sniedzējam.";

  private DecisionText text =
      new DecisionText(
          Authority.SERVICE,
          "Rīgā",
          LocalDate.of(2026, 3, 14),
          "BUPS-2026-000118",
          List.of("Zanei Ķēniņai", "Ogļu iela 15 - 4, Jelgava, LV-3001"),
          "Par Zanes Ķēniņas reģistrāciju Bērnu uzraudzības pakalpojuma sniedzēju reģistrā",
          List.of(FACT),
          List.of(REASON),
          List.of(
              "Administratīvā procesa likuma 63. panta pirmās daļas 1. punkts un 67. pants",
              "Bērnu tiesību aizsardzības likuma 50.3 pants",
              "Ministru kabineta 2013. gada 16. jūlija noteikumi Nr. 404, 4. un 12. punkts"),
          List.of(
              "Reģistrēt Zani Ķēniņu Bērnu uzraudzības pakalpojuma sniedzēju reģistrā kā pilna laika pakalpojuma sniedzēju.",
              "Reģistra ierakstam piešķirt numuru 4711."),
          List.of(
              "Lēmums stājas spēkā ar brīdi, kad tas paziņots adresātam.",
              "Lēmumu var apstrīdēt viena mēneša laikā no tā spēkā stāšanās dienas, iesniedzot iesniegumu Izglītības"
                  + " kvalitātes valsts dienestā. Apstrīdēšanas iesniegumu izskata dienesta vadītājs."),
          List.of(
              new Signatory(
                  "Ilze Kalniņa-Sproģe",
                  "Licencēšanas un reģistru departamenta\ndirektora vietniece")),
          "Lēmums parakstīts elektroniski informācijas sistēmā IKVIS: Ilze Kalniņa-Sproģe 2026. gada 14. martā"
              + " plkst. 12.30.",
          URI.create("https://ikvis.example/ikvis/public/verify/BUPS-2026-000118"),
          false,
          false);

  static Samples registration() {
    return new Samples();
  }

  DecisionText text() {
    return text;
  }

  /** The same text, made and checked anew. */
  Samples again() {
    return with(text.title(), text.facts(), text.reasoning(), text.shortForm(), text.duplicate());
  }

  Samples longText() {
    return with(
        text.title(),
        Collections.nCopies(14, FACT + " " + REASON + " " + FACT),
        List.of(REASON, FACT + " " + REASON),
        false,
        false);
  }

  Samples duplicate() {
    return with(text.title(), text.facts(), text.reasoning(), false, true);
  }

  Samples signedBy(Signatory... signatures) {
    Samples other = new Samples();
    other.text =
        of(text.title(), text.facts(), text.reasoning(), List.of(signatures), false, false);
    return other;
  }

  Samples shortForm() {
    return with(text.title(), List.of(), List.of(), true, false);
  }

  Samples facts(String... facts) {
    return with(text.title(), List.of(facts), text.reasoning(), false, false);
  }

  /** With one more item in the operative part. */
  Samples operative(String item) {
    Samples other = new Samples();
    other.text =
        new DecisionText(
            text.authority(),
            text.place(),
            text.date(),
            text.number(),
            text.addressee(),
            text.title(),
            text.facts(),
            text.reasoning(),
            text.norms(),
            List.of(text.operative().get(0), item, text.operative().get(1)),
            text.contest(),
            text.signatures(),
            text.note(),
            text.verification(),
            text.shortForm(),
            text.duplicate());
    return other;
  }

  Samples title(String title) {
    return with(title, text.facts(), text.reasoning(), false, false);
  }

  private Samples with(
      String title,
      List<String> facts,
      List<String> reasoning,
      boolean shortForm,
      boolean duplicate) {
    Samples other = new Samples();
    other.text = of(title, facts, reasoning, text.signatures(), shortForm, duplicate);
    return other;
  }

  private DecisionText of(
      String title,
      List<String> facts,
      List<String> reasoning,
      List<Signatory> signatures,
      boolean shortForm,
      boolean duplicate) {
    return new DecisionText(
        text.authority(),
        text.place(),
        text.date(),
        text.number(),
        text.addressee(),
        title,
        facts,
        reasoning,
        text.norms(),
        text.operative(),
        text.contest(),
        signatures,
        text.note(),
        text.verification(),
        shortForm,
        duplicate);
  }
}
