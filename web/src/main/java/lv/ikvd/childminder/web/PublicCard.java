package lv.ikvd.childminder.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.registry.service.PublicRecord;

/**
 * A provider as a page shows it to everyone. What the rules do not make public is null here and
 * left out there; codes are keys of texts.
 */
public record PublicCard(
    String number,
    String name,
    String status,
    String providerKind,
    String registrationNumber,
    String serviceKind,
    String regime,
    String municipality,
    List<PublicPlace> places,
    List<String> persons,
    String founder,
    String manager,
    String phone,
    String email,
    String website,
    LocalDate registeredOn,
    LocalDate excludedOn,
    LocalDate confirmedOn,
    String confirmedHow) {

  /** A place; the address only of premises that are nobody's home. */
  public record PublicPlace(String kind, String address, String municipality) {}

  static PublicCard of(PublicRecord record) {
    Map<String, Object> fields = record.fields();
    return new PublicCard(
        text(fields, "number"),
        text(fields, "name"),
        text(fields, "status"),
        text(fields, "providerKind"),
        text(fields, "registrationNumber"),
        text(fields, "serviceKind"),
        text(fields, "regime"),
        text(fields, "municipality"),
        list(fields, "places").stream().map(place -> place((Map<?, ?>) place)).toList(),
        list(fields, "persons").stream().map(String::valueOf).toList(),
        text(fields, "founder"),
        text(fields, "manager"),
        text(fields, "publicPhone"),
        text(fields, "publicEmail"),
        text(fields, "website"),
        (LocalDate) fields.get("registeredOn"),
        (LocalDate) fields.get("excludedOn"),
        (LocalDate) fields.get("confirmedOn"),
        text(fields, "confirmedHow"));
  }

  /** Colour group of the status; the legal word is its text. */
  public String group() {
    return StatusGroup.of(status);
  }

  /** Only an address that a browser may safely open is made a link. */
  public String link() {
    if (website == null) {
      return null;
    }
    String address = website.contains("://") ? website : "https://" + website;
    return address.startsWith("https://") || address.startsWith("http://") ? address : null;
  }

  private static PublicPlace place(Map<?, ?> place) {
    return new PublicPlace(
        (String) place.get("kind"),
        (String) place.get("address"),
        (String) place.get("municipality"));
  }

  private static String text(Map<String, Object> fields, String name) {
    return (String) fields.get(name);
  }

  private static List<?> list(Map<String, Object> fields, String name) {
    return fields.get(name) instanceof List<?> list ? list : List.of();
  }
}
