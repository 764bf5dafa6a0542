package lv.ikvd.childminder.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.proceeding.service.FieldChange;

/** Compares two states of a provider field by field; only what differs is in the result. */
public final class Comparison {

  /** Between what is told of one place or person, and between one and the next. */
  public static final String BETWEEN = ", ";

  public static final String NEXT = "; ";

  private final List<FieldChange> changes = new ArrayList<>();

  private final UnaryOperator<String> word;

  private Comparison(UnaryOperator<String> word) {
    this.word = word;
  }

  public static List<FieldChange> of(Proposal before, Proposal after) {
    return of(before, after, UnaryOperator.identity());
  }

  /**
   * As the other, with words in the place of the codes and days that are told within a list of
   * places or persons; the other fields have their codes.
   */
  public static List<FieldChange> of(Proposal before, Proposal after, UnaryOperator<String> word) {
    Comparison result = new Comparison(word);
    result.field("serviceKind", before.serviceKind(), after.serviceKind());
    result.field("regime", before.regime(), after.regime());
    result.field("founder", before.founder(), after.founder());
    result.field("manager", before.manager(), after.manager());
    result.field("publicPhone", before.contacts().phone(), after.contacts().phone());
    result.field("publicEmail", before.contacts().email(), after.contacts().email());
    result.field("website", before.contacts().website(), after.contacts().website());
    result.field("activityGround", before.activityGround(), after.activityGround());
    result.field("activityFrom", before.activityFrom(), after.activityFrom());
    result.places(before.places(), after.places());
    result.persons(before.persons(), after.persons());
    return List.copyOf(result.changes);
  }

  public static List<FieldChange> of(ChildMinderContent before, ChildMinderContent after) {
    return of(before, after, UnaryOperator.identity());
  }

  public static List<FieldChange> of(
      ChildMinderContent before, ChildMinderContent after, UnaryOperator<String> word) {
    Comparison result = new Comparison(word);
    result.field("displayName", before.displayName(), after.displayName());
    result.changes.addAll(of(before.service(), after.service(), word));
    result.field("confirmedOn", before.confirmedOn(), after.confirmedOn());
    result.field("excludedOn", before.excludedOn(), after.excludedOn());
    result.field("exclusionGround", before.exclusionGround(), after.exclusionGround());
    return List.copyOf(result.changes);
  }

  private void field(String name, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      changes.add(new FieldChange(name, text(before), text(after)));
    }
  }

  /** Addresses; where these are the same, and only then, what else differs. */
  private void places(List<Place> before, List<Place> after) {
    boolean moved = !places(before, Place::addressLine).equals(places(after, Place::addressLine));
    Function<Place, String> told = moved ? Place::addressLine : this::whole;
    field("places", places(before, told), places(after, told));
  }

  private String whole(Place place) {
    return Stream.of(
            place.addressLine(),
            place.municipality(),
            word.apply(place.kind().name()),
            place.permission())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(BETWEEN));
  }

  /** Names; where these are the same, and only then, what else differs. */
  private void persons(List<AttachedPerson> before, List<AttachedPerson> after) {
    boolean others =
        !persons(before, AttachedPerson::name).equals(persons(after, AttachedPerson::name));
    Function<AttachedPerson, String> told = others ? AttachedPerson::name : this::whole;
    field("persons", persons(before, told), persons(after, told));
  }

  private String whole(AttachedPerson person) {
    return Stream.concat(
            Stream.ofNullable(person.name()),
            Stream.of(person.qualification(), text(person.firstAidOn()))
                .filter(Objects::nonNull)
                .map(word))
        .collect(Collectors.joining(BETWEEN));
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private String places(List<Place> places, Function<Place, String> told) {
    return places.stream()
        .map(
            place ->
                place.addressLine() == null ? word.apply(place.kind().name()) : told.apply(place))
        .collect(Collectors.joining(NEXT));
  }

  private static String persons(
      List<AttachedPerson> persons, Function<AttachedPerson, String> told) {
    return persons.stream().map(told).collect(Collectors.joining(NEXT));
  }
}
