package lv.ikvd.institution.service;

/**
 * An address as it is typed.
 *
 * @param use code of {@code IN_PLACE_USE}; null of the legal address
 * @param known the address, if the institution has it already; without a line just that
 */
public record PlaceInput(
    String use, String line, String postalCode, String municipality, Long known) {}
