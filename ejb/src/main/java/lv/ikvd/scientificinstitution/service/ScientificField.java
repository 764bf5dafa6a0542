package lv.ikvd.scientificinstitution.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.DeclaredField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.scientificinstitution.entity.Doctor;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;

/** The fields of a scientific institution. */
public final class ScientificField {

  static final ContentField<ScientificInstitution> NAME =
      new DeclaredField<>("name", ScientificInstitution::name, (all, words) -> all.name());
  static final ContentField<ScientificInstitution> KIND =
      new DeclaredField<>(
          "kind",
          ScientificInstitution::kind,
          (all, words) -> words.name(ScientificInstitutions.KIND, all.kind()));
  static final ContentField<ScientificInstitution> ADDRESS =
      new DeclaredField<>(
          "address", all -> all.address().addressId(), (all, words) -> all.address().written());
  static final ContentField<ScientificInstitution> DIRECTIONS =
      new DeclaredField<>(
          "directions",
          ScientificInstitution::directions,
          (all, words) ->
              all.directions().stream()
                  .map(code -> words.name(ScientificInstitutions.DIRECTION, code))
                  .collect(Collectors.joining("; ")));
  static final ContentField<ScientificInstitution> DOCTORS =
      new DeclaredField<>(
          "doctors",
          all -> all.doctors().stream().map(ScientificField::key).toList(),
          (all, words) ->
              all.doctors().stream()
                  .map(one -> told(one, words))
                  .collect(Collectors.joining("; ")));
  static final ContentField<ScientificInstitution> HEAD =
      new DeclaredField<>(
          "head",
          all ->
              all.head() == null ? null : all.head().person().partyId() + ":" + all.head().from(),
          (all, words) ->
              all.head() == null
                  ? null
                  : "%s (%s)".formatted(all.head().person().name(), words.day(all.head().from())));
  static final ContentField<ScientificInstitution> PHONE =
      new DeclaredField<>("phone", all -> all.reach().phone(), (all, words) -> all.reach().phone());
  static final ContentField<ScientificInstitution> EMAIL =
      new DeclaredField<>("email", all -> all.reach().email(), (all, words) -> all.reach().email());
  static final ContentField<ScientificInstitution> WEBSITE =
      new DeclaredField<>(
          "website", all -> all.reach().website(), (all, words) -> all.reach().website());

  /** In the order in which pages and acts tell them. */
  public static final List<ContentField<ScientificInstitution>> ALL =
      List.of(NAME, KIND, ADDRESS, DIRECTIONS, DOCTORS, HEAD, PHONE, EMAIL, WEBSITE);

  /** As the acts call them. */
  static final Map<String, String> IN_ACTS =
      Map.of(
          "name", "nosaukums",
          "kind", "veids",
          "address", "adrese",
          "directions", "zinātnes virzieni",
          "doctors", "zinātnes doktori",
          "head", "vadītājs",
          "phone", "tālrunis",
          "email", "e-pasts",
          "website", "tīmekļvietne");

  private ScientificField() {}

  private static String key(Doctor doctor) {
    return String.join(
        ":",
        Long.toString(doctor.person().partyId()),
        doctor.direction(),
        doctor.degree(),
        doctor.awardedOn().toString());
  }

  private static String told(Doctor doctor, Wording words) {
    return "%s (%s; %s; %s)"
        .formatted(
            doctor.person().name(),
            words.name(ScientificInstitutions.DEGREE, doctor.degree()),
            words.name(ScientificInstitutions.DIRECTION, doctor.direction()),
            words.day(doctor.awardedOn()));
  }
}
