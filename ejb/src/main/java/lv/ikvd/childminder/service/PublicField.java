package lv.ikvd.childminder.service;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A column of the public list, in their order, and the rule of the rulebook that makes it public.
 * Of a place in a home only its kind and municipality are ever shown, whatever the rules say.
 */
enum PublicField {
  NUMBER("number", null),
  STATUS("status", null),
  NAME("name", "displayName"),
  PROVIDER_KIND("providerKind", "providerKind"),
  REGISTRATION_NUMBER("registrationNumber", "registrationNumber"),
  SERVICE_KIND("serviceKind", "serviceKind"),
  REGIME("regime", "regime"),
  MUNICIPALITY("municipality", "municipality"),
  MUNICIPALITY_CODE("municipalityCode", "municipality"),
  PLACES("places", "premises"),
  PERSONS("persons", "persons"),
  FOUNDER("founder", "founder"),
  MANAGER("manager", "manager"),
  PHONE("publicPhone", "publicPhone"),
  EMAIL("publicEmail", "publicEmail"),
  WEBSITE("website", "website"),
  REGISTERED_ON("registeredOn", "registeredOn"),
  EXCLUDED_ON("excludedOn", "excludedOn"),
  CONFIRMED_ON("confirmedOn", "confirmedOn"),
  CONFIRMED_HOW("confirmedHow", "confirmedHow");

  private final String column;
  private final String rule;

  PublicField(String column, String rule) {
    this.column = column;
    this.rule = rule;
  }

  String column() {
    return column;
  }

  /** Number and status are what makes an entry one; all others need a rule. */
  boolean isPublic(Set<String> published) {
    return rule == null || published.contains(rule);
  }

  static List<String> columns(Set<String> published) {
    return Arrays.stream(values())
        .filter(field -> field.isPublic(published))
        .map(PublicField::column)
        .toList();
  }
}
