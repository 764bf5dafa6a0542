package lv.ikvd.childminder.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.shell.web.Formats;

/**
 * What is typed into the forms of this register, as it is typed: nothing is converted here, so that
 * nothing is lost by being wrong. Fields have the ids of their inputs; places and persons are rows.
 */
public class ServiceForm implements Serializable {

  private static final long serialVersionUID = 1L;

  static final int MOST_ROWS = 50;
  private static final Pattern ROW = Pattern.compile("(places|persons):(\\d{1,2}):(\\w+)");
  private static final Pattern FIELD = Pattern.compile("\\w+");

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<Map<String, String>> places = new ArrayList<>();
  private final List<Map<String, String>> persons = new ArrayList<>();

  /**
   * Reads the parameters of a request or of a draft: {@code form:givenName}, {@code
   * form:places:0:placeLine}.
   */
  static ServiceForm of(Map<String, String> parameters) {
    ServiceForm form = new ServiceForm();
    Map<Integer, Map<String, String>> placeRows = new TreeMap<>();
    Map<Integer, Map<String, String>> personRows = new TreeMap<>();
    parameters.forEach(
        (name, value) -> {
          String id = name.startsWith("form:") ? name.substring("form:".length()) : "";
          Matcher row = ROW.matcher(id);
          if (row.matches()) {
            (row.group(1).equals("places") ? placeRows : personRows)
                .computeIfAbsent(Integer.valueOf(row.group(2)), number -> new LinkedHashMap<>())
                .put(row.group(3), value);
          } else if (FIELD.matcher(id).matches()) {
            form.fields.put(id, value);
          }
        });
    form.places.addAll(placeRows.values());
    form.persons.addAll(personRows.values());
    return form;
  }

  /** The parameters that {@link #of} reads; a row stays one, even while nothing is in it. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    fields.forEach((name, value) -> parameters.put("form:" + name, value));
    parameters.values().removeIf(value -> value == null || value.isBlank());
    put(parameters, "places", places);
    put(parameters, "persons", persons);
    return parameters;
  }

  private static void put(
      Map<String, String> parameters, String list, List<Map<String, String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      rows.get(i)
          .forEach(
              (name, value) ->
                  parameters.put(
                      "form:" + list + ":" + row + ":" + name, value == null ? "" : value));
    }
  }

  /** This, and of another what is not asked for now: a choice may come back to it. */
  ServiceForm keeping(ServiceForm other) {
    other.fields.forEach(fields::putIfAbsent);
    return this;
  }

  /** Who provides the service, where the form does not ask. */
  void ofKind(String kind) {
    fields.putIfAbsent("kind", kind);
  }

  static ServiceForm of(Proposal proposal) {
    ServiceForm form = new ServiceForm();
    form.show(proposal);
    return form;
  }

  /** Writes a proposal into the form, to be changed there. */
  void show(Proposal proposal) {
    put("serviceKind", proposal.serviceKind().name());
    put("regime", proposal.regime().name());
    put("founder", proposal.founder());
    put("manager", proposal.manager());
    put("publicPhone", proposal.contacts().phone());
    put("publicEmail", proposal.contacts().email());
    put("website", proposal.contacts().website());
    put("activityGround", proposal.activityGround());
    put(
        "activityFrom",
        proposal.activityFrom() == null ? null : Formats.typedDate(proposal.activityFrom()));
    for (Place place : proposal.places()) {
      Map<String, String> row = add(places);
      row.put("placeKind", place.kind().name());
      row.put("placeLine", place.line());
      row.put("placePostal", place.postalCode());
      row.put("placeMunicipality", place.municipality());
      row.put("permission", place.permission());
      row.put("known", place.addressId() == null ? null : place.addressId().toString());
    }
    for (AttachedPerson person : proposal.persons()) {
      Map<String, String> row = add(persons);
      row.put("personName", person.name());
      row.put("qualification", person.qualification());
      row.put(
          "firstAidOn",
          person.firstAidOn() == null ? null : Formats.typedDate(person.firstAidOn()));
      row.put("known", Long.toString(person.partyId()));
    }
  }

  /** Takes from another what was changed there and not here; rows as a whole. */
  void takeOver(ServiceForm before, ServiceForm now) {
    now.fields.forEach(
        (name, value) -> fields.put(name, kept(text(name), before.text(name), value)));
    takeOver(places, before.places, now.places);
    takeOver(persons, before.persons, now.persons);
  }

  /** What was typed, unless it is what stood there: then what stands there now. */
  static String kept(String typed, String before, String now) {
    return Objects.equals(typed, before) ? now : typed;
  }

  private static void takeOver(
      List<Map<String, String>> rows,
      List<Map<String, String>> before,
      List<Map<String, String>> now) {
    boolean same = rows.size() == before.size();
    for (int i = 0; same && i < rows.size(); i++) {
      same = same(rows.get(i), before.get(i));
    }
    if (same) {
      rows.clear();
      rows.addAll(now);
    }
  }

  private static boolean same(Map<String, String> row, Map<String, String> other) {
    return Stream.concat(row.keySet().stream(), other.keySet().stream())
        .allMatch(name -> Objects.equals(text(row, name), text(other, name)));
  }

  /** Whether the day is asked for on which activity was registered. */
  boolean isActivityDated() {
    String ground = text("activityGround");
    return !Proposal.NOT_YET.equals(ground) && !"PUBLIC_BODY".equals(ground);
  }

  /** Whether a natural person applies, who has no founder and no manager. */
  boolean isOfPerson() {
    return "NATURAL_PERSON".equals(text("kind"));
  }

  /** A row more, as long as that is sensible. */
  static Map<String, String> add(List<Map<String, String>> rows) {
    Map<String, String> row = new LinkedHashMap<>();
    if (rows.size() < MOST_ROWS) {
      rows.add(row);
    }
    return row;
  }

  /** The text of a field without blanks around it; null if nothing was typed. */
  String text(String name) {
    return text(fields, name);
  }

  static String text(Map<String, String> row, String name) {
    String value = row.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  void put(String name, String value) {
    fields.put(name, value);
  }

  public Map<String, String> getFields() {
    return fields;
  }

  public List<Map<String, String>> getPlaces() {
    return places;
  }

  public List<Map<String, String>> getPersons() {
    return persons;
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ServiceForm";
  }
}
