package lv.ikvd.registry.report;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lv.ikvd.document.report.Authority;

/** Invented extracts. */
final class Extracts {

  private static final List<ExtractText.Change> HISTORY =
      List.of(
          new ExtractText.Change(
              LocalDate.of(2024, 9, 2),
              "Reģistrēts īslaicīga pakalpojuma sniegšanai",
              "Lēmums Nr. BUPS-2024-000031"),
          new ExtractText.Change(
              LocalDate.of(2025, 1, 15),
              "Mainīts pakalpojuma veids: pilna laika pakalpojums",
              "Lēmums Nr. BUPS-2025-000009"),
          new ExtractText.Change(
              LocalDate.of(2026, 3, 14),
              "Piesaistīta Līga Šķēle",
              "Sniedzēja iesniegums, MK noteikumu Nr. 404 14. punkts"));

  private Extracts() {}

  static ExtractText merchant() {
    return of("SIA \"Rūķīšu māja & draugi\"", HISTORY, List.of("Anna Žīgure", "Līga Šķēle"), false);
  }

  static ExtractText person() {
    return of("Zane Ķēniņa", HISTORY.subList(0, 1), List.of(), false);
  }

  static ExtractText duplicate() {
    return of("Zane Ķēniņa", HISTORY, List.of(), true);
  }

  static ExtractText longHistory() {
    List<ExtractText.Change> history = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      history.add(
          new ExtractText.Change(
              LocalDate.of(2020, 1, 6).plusWeeks(3L * i),
              "Mainīta pakalpojuma sniegšanas vieta: Ozolu iela "
                  + (i + 1)
                  + ", Ķekava, Ķekavas novads",
              "Sniedzēja paziņojums"));
    }
    return of("Zane Ķēniņa", history, List.of("<b>Anna</b> ${x}"), false);
  }

  /** With one change, long enough for three lines, and so many facts more. */
  static ExtractText oneChange(int facts) {
    return of(
        "Zane Ķēniņa",
        List.of(
            new ExtractText.Change(
                LocalDate.of(2026, 3, 14),
                "Reģistrēta iestāde",
                "Lēmums Nr. LEM-2026-000001, 14.03.2026.; Izglītības likuma 25. pants, Ministru"
                    + " kabineta noteikumi Nr. 681")),
        Collections.nCopies(facts, "Līga Šķēle"),
        false);
  }

  static ExtractText of(
      String provider, List<ExtractText.Change> history, List<String> attached, boolean duplicate) {
    return new ExtractText(
        Authority.SERVICE,
        "Rīgā",
        "BUPI-2026-000042",
        LocalDate.of(2026, 3, 20),
        "No Bērnu uzraudzības pakalpojuma sniedzēju reģistra",
        LocalDate.of(2026, 3, 18),
        Instant.parse("2026-03-20T07:05:00Z"),
        facts(provider, attached),
        history,
        "Bērnu uzraudzības pakalpojuma sniedzēju reģistru Izglītības kvalitātes valsts dienests ved"
            + " saskaņā ar Bērnu tiesību aizsardzības likuma 50.3 pantu un Ministru kabineta 2013."
            + " gada 16. jūlija noteikumiem Nr. 404.",
        URI.create("https://ikvis.example/ikvis/public/verify/BUPI-2026-000042"),
        duplicate ? "BUPI-2026-000007" : null);
  }

  private static List<String[]> facts(String provider, List<String> attached) {
    List<String[]> facts = new ArrayList<>();
    facts.add(new String[] {"Ieraksta numurs", "4711"});
    facts.add(new String[] {"Statuss", "reģistrēts"});
    facts.add(new String[] {"Reģistrēts", "2024. gada 2. septembrī"});
    facts.add(new String[] {"Sniedzējs", provider});
    facts.add(
        new String[] {
          "Sniedzēja veids", attached.isEmpty() ? "fiziska persona" : "juridiska persona"
        });
    facts.add(
        new String[] {
          "Pakalpojuma veids", "pilna laika pakalpojums (ilgāk par četrām stundām dienā)"
        });
    facts.add(new String[] {"Pakalpojuma vietas", "Ogļu iela 15 - 4, Jelgava, LV-3001\npie bērna"});
    if (!attached.isEmpty()) {
      facts.add(new String[] {"Piesaistītās personas", String.join("\n", attached)});
    }
    return facts;
  }
}
