package lv.ikvd.childminder.service.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.LatvianDates;

/** The Latvian words of an extract. They are part of an official text, not of the interface. */
final class ExtractWords {

  private static final String ERASED = "(ziņas dzēstas)";

  private static final Map<String, String> PROVIDERS =
      Map.of(
          "NATURAL_PERSON", "fiziska persona",
          "INDIVIDUAL_MERCHANT", "individuālais komersants",
          "LEGAL_ENTITY", "juridiska persona",
          "PUBLIC_BODY", "valsts vai pašvaldības iestāde");

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("displayName", "nosaukums vai vārds"),
          Map.entry("serviceKind", "pakalpojuma veids"),
          Map.entry("regime", "kārtība"),
          Map.entry("founder", "dibinātājs"),
          Map.entry("manager", "vadītājs"),
          Map.entry("publicPhone", "tālrunis saziņai"),
          Map.entry("publicEmail", "e-pasts saziņai"),
          Map.entry("website", "tīmekļvietne"),
          Map.entry("activityGround", "saimnieciskās darbības pamats"),
          Map.entry("activityFrom", "saimnieciskās darbības sākums"),
          Map.entry("places", "pakalpojuma vietas"),
          Map.entry("persons", "piesaistītās personas"),
          Map.entry("confirmedOn", "datu apstiprinājums"),
          Map.entry("excludedOn", "izslēgšanas diena"),
          Map.entry("exclusionGround", "izslēgšanas pamats"));

  private ExtractWords() {}

  static String status(String code, ChildMinderContent content) {
    return code.equals("EXCLUDED")
        ? "izslēgts (" + LatvianDates.shortForm(content.excludedOn()) + ")"
        : "reģistrēts";
  }

  static String providerKind(String code) {
    return PROVIDERS.getOrDefault(code, code);
  }

  static String serviceKind(ServiceKind kind) {
    return switch (kind) {
      case SHORT -> "īslaicīgs pakalpojums (līdz četrām stundām dienā)";
      case FULL -> "pilna laika pakalpojums (ilgāk par četrām stundām dienā)";
      case BOTH -> "īslaicīgs un pilna laika pakalpojums";
    };
  }

  /** Where the service is given; the address of a child's home is the child's and stays out. */
  static String place(Place place) {
    String address = place.addressLine() == null ? ERASED : place.addressLine();
    return switch (place.kind()) {
      case CHILD_HOME -> "bērna dzīvesvieta";
      case PROVIDER_HOME -> address + " (sniedzēja dzīvesvieta)";
      case PREMISES -> address;
    };
  }

  static String name(String name) {
    return name == null ? ERASED : name;
  }

  static String change(
      ChildMinderContent before, ChildMinderContent after, List<FieldChange> changes) {
    if (before.excludedOn() == null && after.excludedOn() != null) {
      return "Izslēgts no reģistra";
    }
    if (before.excludedOn() != null && after.excludedOn() == null) {
      return "Izslēgšana atcelta";
    }
    List<String> fields = changes.stream().map(FieldChange::field).toList();
    if (fields.equals(List.of("confirmedOn"))) {
      return "Apstiprināti ieraksta dati";
    }
    return fields.isEmpty()
        ? "Ieraksts apstiprināts bez izmaiņām"
        : fields.stream()
            .map(field -> FIELDS.getOrDefault(field, field))
            .collect(Collectors.joining(", ", "Mainīts: ", ""));
  }
}
