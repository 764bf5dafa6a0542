package lv.ikvd.childminder.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.LatvianDates;

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

  /** The names of the qualifications that the code list had on a day. */
  static Map<String, String> qualifications(Classifiers classifiers, LocalDate on) {
    return classifiers.values("CM_QUALIFICATION", on).stream()
        .collect(Collectors.toMap(ClassifierValueRow::code, value -> value.name("lv")));
  }

  static String service(ServiceKind kind) {
    return switch (kind) {
      case SHORT -> "īslaicīgs bērnu uzraudzības pakalpojums";
      case FULL -> "pilna laika bērnu uzraudzības pakalpojums";
      case BOTH -> "īslaicīgs un pilna laika bērnu uzraudzības pakalpojums";
    };
  }

  static String places(List<Place> places) {
    return places.stream()
        .map(place -> place.addressLine() == null ? place(place.kind()) : place.addressLine())
        .collect(Collectors.joining("; "));
  }

  static String place(PlaceKind kind) {
    return switch (kind) {
      case CHILD_HOME -> "bērna dzīvesvieta";
      case PROVIDER_HOME -> "sniedzēja dzīvesvieta";
      case PREMISES -> "telpas";
    };
  }

  static String persons(List<AttachedPerson> persons) {
    return persons.stream().map(AttachedPerson::name).collect(Collectors.joining(", "));
  }

  /**
   * {@code tālrunis: līdz šim 1, turpmāk 2}, one after the other.
   *
   * @param names of the codes that only the code lists name
   */
  static String changes(List<FieldChange> changes, Map<String, String> names) {
    return changes.stream()
        .map(
            change ->
                FIELDS.getOrDefault(change.field(), change.field())
                    + ": "
                    + (change.before() == null
                        ? word(change.after(), names)
                        : "līdz šim %s, turpmāk %s"
                            .formatted(word(change.before(), names), word(change.after(), names))))
        .collect(Collectors.joining("; "));
  }

  /** As the other, of two states. */
  static String changes(Proposal before, Proposal after, Map<String, String> names) {
    return changes(Comparison.of(before, after, code -> word(code, names)), names);
  }

  /** A value in words; what is no code and no day stays as it is. */
  static String word(String value, Map<String, String> names) {
    return value == null ? "nav" : word(names.getOrDefault(value, value));
  }

  private static String word(String value) {
    return switch (value) {
      case "SHORT", "FULL", "BOTH" -> service(ServiceKind.valueOf(value));
      case "GENERAL" -> "vispārējā";
      case "TEMPORARY" -> "pagaidu";
      case "CHILD_HOME", "PROVIDER_HOME", "PREMISES" -> place(PlaceKind.valueOf(value));
      default ->
          value.matches("\\d{4}-\\d{2}-\\d{2}")
              ? LatvianDates.shortForm(LocalDate.parse(value))
              : value;
    };
  }
}
