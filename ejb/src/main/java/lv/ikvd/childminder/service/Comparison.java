package lv.ikvd.childminder.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.proceeding.service.FieldChange;

/** Compares two states of a provider field by field; only what differs is in the result. */
public final class Comparison {

  private final List<FieldChange> changes = new ArrayList<>();

  private Comparison() {}

  static List<FieldChange> of(Proposal before, Proposal after) {
    Comparison result = new Comparison();
    result.field("serviceKind", before.serviceKind(), after.serviceKind());
    result.field("regime", before.regime(), after.regime());
    result.field("founder", before.founder(), after.founder());
    result.field("manager", before.manager(), after.manager());
    result.field("publicPhone", before.contacts().phone(), after.contacts().phone());
    result.field("publicEmail", before.contacts().email(), after.contacts().email());
    result.field("website", before.contacts().website(), after.contacts().website());
    result.field("activityGround", before.activityGround(), after.activityGround());
    result.field("activityFrom", before.activityFrom(), after.activityFrom());
    result.field("places", places(before.places()), places(after.places()));
    result.field("persons", persons(before.persons()), persons(after.persons()));
    return List.copyOf(result.changes);
  }

  public static List<FieldChange> of(ChildMinderContent before, ChildMinderContent after) {
    Comparison result = new Comparison();
    result.field("displayName", before.displayName(), after.displayName());
    result.changes.addAll(of(before.service(), after.service()));
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

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static String places(List<Place> places) {
    return places.stream()
        .map(place -> place.addressLine() == null ? place.kind().name() : place.addressLine())
        .collect(Collectors.joining("; "));
  }

  private static String persons(List<AttachedPerson> persons) {
    return persons.stream().map(AttachedPerson::name).collect(Collectors.joining("; "));
  }
}
