package lv.ikvd.institution.service;

/**
 * An address as it is typed.
 *
 * @param use code of {@code IN_PLACE_USE}; null of the legal address
 * @param known the address, if the institution has it already and nothing of it was changed
 */
public record PlaceInput(
    String use, String line, String postalCode, String municipality, Long known) {}
