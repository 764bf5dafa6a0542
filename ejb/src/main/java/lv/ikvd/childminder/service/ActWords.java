package lv.ikvd.childminder.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.proceeding.service.FieldChange;

/** The register's data in the Latvian words of an act. Acts are written in the state language. */
final class ActWords {

  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("displayName", "nosaukums"),
          Map.entry("serviceKind", "pakalpojuma veids"),
          Map.entry("regime", "kārtība"),
          Map.entry("founder", "dibinātājs"),
          Map.entry("manager", "vadītājs"),
          Map.entry("publicPhone", "tālrunis"),
          Map.entry("publicEmail", "e-pasts"),
          Map.entry("website", "tīmekļvietne"),
          Map.entry("activityGround", "saimnieciskās darbības reģistrs"),
          Map.entry("activityFrom", "saimnieciskā darbība reģistrēta"),
          Map.entry("places", "pakalpojuma vieta"),
          Map.entry("persons", "personas, kas sniedz pakalpojumu"));

  private ActWords() {}

  static String service(ServiceKind kind) {
    return switch (kind) {
      case SHORT -> "īslaicīgs bērnu uzraudzības pakalpojums";
      case FULL -> "pilna laika bērnu uzraudzības pakalpojums";
      case BOTH -> "īslaicīgs un pilna laika bērnu uzraudzības pakalpojums";
    };
  }

  static String places(List<Place> places) {
    return places.stream()
        .map(place -> place.addressLine() == null ? "bērna dzīvesvieta" : place.addressLine())
        .collect(Collectors.joining("; "));
  }

  static String persons(List<AttachedPerson> persons) {
    return persons.stream().map(AttachedPerson::name).collect(Collectors.joining(", "));
  }

  /** {@code tālrunis: 1 → 2}, one after the other. */
  static String changes(List<FieldChange> changes) {
    return changes.stream()
        .map(
            change ->
                "%s: %s → %s"
                    .formatted(
                        FIELDS.getOrDefault(change.field(), change.field()),
                        word(change.before()),
                        word(change.after())))
        .collect(Collectors.joining("; "));
  }

  private static String word(String value) {
    if (value == null) {
      return "–";
    }
    return switch (value) {
      case "SHORT", "FULL", "BOTH" -> service(ServiceKind.valueOf(value));
      case "GENERAL" -> "vispārējā";
      case "TEMPORARY" -> "pagaidu";
      default -> value;
    };
  }
}
