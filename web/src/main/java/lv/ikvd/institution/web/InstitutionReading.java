package lv.ikvd.institution.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.Founder;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.service.FounderInput;
import lv.ikvd.institution.service.HeadInput;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.form.TypedForm;

/**
 * Reads what was typed into the forms of this register. What a form does not ask for stays as it is
 * known.
 */
final class InstitutionReading extends TypedReading {

  private final TypedForm form;
  private final Institution known;
  private final Set<String> asked;

  /**
   * @param known what the institution says already, or null
   * @param asked the fields that the form asks for; null for all
   */
  InstitutionReading(TypedForm form, PlaceNames placeNames, Institution known, Set<String> asked) {
    super(placeNames);
    this.form = form;
    this.known = known;
    this.asked = asked;
  }

  InstitutionInput institution() {
    return new InstitutionInput(
        text("name", Institution::name),
        text("kind", Institution::kind),
        text("type", Institution::type),
        text("legalForm", Institution::legalForm),
        asks("languages") ? languages() : known.languages(),
        asks("founders")
            ? founders()
            : known.founders().stream().map(InstitutionReading::kept).toList(),
        asks("legalAddress") ? legalAddress() : kept(known.legalAddress()),
        asks("places") ? places() : known.places().stream().map(InstitutionReading::kept).toList(),
        asks("head") ? head() : keptHead(),
        new Reach(
            text("phone", all -> all.reach().phone()),
            email(text("email", all -> all.reach().email()), "email"),
            text("website", all -> all.reach().website())),
        asks("statutesOn") ? date(form.text("statutesOn"), "statutesOn") : known.statutesOn(),
        asks("safetyOn") ? date(form.text("safetyOn"), "safetyOn") : known.safetyOn(),
        asks("parent") ? form.text("parentNumber") : keptParent());
  }

  /** The founder who applies. */
  FounderInput applicant() {
    FounderKind kind = FounderKind.valueOf(form.text("founderKind"));
    return new FounderInput(
        kind, null, applicant(this::ofFounder, kind.party()), share(form.text("share"), "share"));
  }

  /** The institution has an e-mail address of its own; its founder has no telephone. */
  private String ofFounder(String field) {
    return switch (field) {
      case "email" -> form.text("founderEmail");
      case "phone" -> null;
      default -> form.text(field);
    };
  }

  private boolean asks(String field) {
    return asked == null || asked.contains(field);
  }

  private String text(String field, Function<Institution, String> otherwise) {
    return asks(field) ? form.text(field) : otherwise.apply(known);
  }

  private List<String> languages() {
    return form.rows(InstitutionFormBean.LANGUAGES).stream()
        .map(row -> TypedForm.text(row, "language"))
        .filter(Objects::nonNull)
        .toList();
  }

  private List<FounderInput> founders() {
    List<FounderInput> founders = new ArrayList<>();
    for (Map<String, String> row : form.rows(InstitutionFormBean.FOUNDERS)) {
      founders.add(founder(row, InstitutionFormBean.FOUNDERS + ":" + founders.size() + ":"));
    }
    return founders;
  }

  private FounderInput founder(Map<String, String> row, String at) {
    FounderKind kind = FounderKind.valueOf(TypedForm.text(row, "kind"));
    Integer share = share(TypedForm.text(row, "share"), at + "share");
    Long id = known(TypedForm.text(row, "known"));
    if (id != null) {
      return new FounderInput(kind, id, null, share);
    }
    boolean person = kind == FounderKind.NATURAL_PERSON;
    return new FounderInput(
        kind,
        null,
        new ApplicantInput(
            kind.party(),
            person ? code(TypedForm.text(row, "code"), at + "code") : null,
            person ? TypedForm.text(row, "given") : null,
            person ? TypedForm.text(row, "family") : null,
            person ? null : TypedForm.text(row, "number"),
            person ? null : TypedForm.text(row, "legal"),
            null,
            null,
            null,
            null,
            null,
            null),
        share);
  }

  private Integer share(String typed, String id) {
    if (typed == null) {
      return null;
    }
    if (!typed.matches("100|[1-9]\\d?")) {
      refuse(id, new Problem("INSTITUTION-017"));
      return null;
    }
    return Integer.valueOf(typed);
  }

  private PlaceInput legalAddress() {
    return place(
        null,
        form::text,
        List.of("legalLine", "legalPostal", "legalMunicipality", "legalKnown"),
        "");
  }

  /** Rows in which nothing was typed are none. */
  private List<PlaceInput> places() {
    List<PlaceInput> places = new ArrayList<>();
    List<Map<String, String>> rows = form.rows(InstitutionFormBean.PLACES);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      if (TypedForm.text(row, "line") != null) {
        places.add(
            place(
                TypedForm.text(row, "use"),
                name -> TypedForm.text(row, name),
                List.of("line", "postal", "municipality", "known"),
                InstitutionFormBean.PLACES + ":" + i + ":"));
      }
    }
    return places;
  }

  /** An address that is known and says what it said is not looked at anew. */
  private PlaceInput place(String use, UnaryOperator<String> typed, List<String> names, String at) {
    String line = typed.apply(names.get(0));
    String postal = postal(typed.apply(names.get(1)), at + names.get(1));
    String municipality = typed.apply(names.get(2));
    Long id = known(typed.apply(names.get(3)));
    return knownPlaces()
        .filter(place -> id != null && place.addressId() == id)
        .filter(place -> place.says(line, postal, municipality))
        .findFirst()
        .map(place -> kept(place.usedAs(use)))
        .orElseGet(
            () ->
                new PlaceInput(
                    use, line, postal, municipality(municipality, at + names.get(2)), null));
  }

  private Stream<Place> knownPlaces() {
    return known == null
        ? Stream.of()
        : Stream.concat(Stream.of(known.legalAddress()), known.places().stream());
  }

  private HeadInput head() {
    HeadInput typed =
        new HeadInput(
            code(form.text("headCode"), "headCode"),
            form.text("headGiven"),
            form.text("headFamily"),
            date(form.text("headFrom"), "headFrom"),
            date(form.text("headUntil"), "headUntil"));
    boolean nobody =
        typed.personalCode() == null
            && typed.givenName() == null
            && typed.familyName() == null
            && typed.from() == null;
    return nobody ? null : typed;
  }

  private HeadInput keptHead() {
    return known.head() == null
        ? null
        : new HeadInput(null, null, null, known.head().from(), known.head().until());
  }

  private String keptParent() {
    return known.parent() == null ? null : known.parent().number();
  }

  private static FounderInput kept(Founder founder) {
    return new FounderInput(founder.kind(), founder.person().partyId(), null, founder.share());
  }

  private static PlaceInput kept(Place place) {
    return new PlaceInput(place.use(), null, null, null, place.addressId());
  }

  /** What the page was given to hand back; the use case trusts it only among what it knows. */
  private static Long known(String id) {
    return id == null || !id.matches("\\d{1,18}") ? null : Long.valueOf(id);
  }
}
