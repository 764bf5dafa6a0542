package lv.ikvd.registry.service;

import java.util.Objects;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.registry.entity.AsOf;

/**
 * What is asked of a public list; null filters nothing.
 *
 * @param q part of the name or the whole number, as typed
 * @param status one of {@link Publication#statuses()}
 * @param municipality its code in the classifier of territories
 * @param kind a code of the list of kinds that the register has; it is of no account where it has
 *     none
 */
public record PublicQuery(
    String q, String status, String municipality, String kind, AsOf asOf, PageRequest page) {

  public PublicQuery(String q, String status, String municipality, AsOf asOf, PageRequest page) {
    this(q, status, municipality, null, asOf, page);
  }

  public PublicQuery {
    q = q == null || q.isBlank() ? null : q.strip();
    status = status == null || status.isBlank() ? null : status.strip();
    municipality = municipality == null || municipality.isBlank() ? null : municipality.strip();
    Objects.requireNonNull(asOf);
    Objects.requireNonNull(page);
  }
}
