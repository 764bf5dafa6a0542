package lv.ikvd.registry.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.database.entity.Page;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.AsOf;

/** The registers as everyone may read them, without login. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Publications {

  private static final int SHORTEST_NAME = 3;

  @Inject private PublicationCatalog publications;
  @Inject private Clock clock;

  public Publications() {}

  public Publications(PublicationCatalog publications, Clock clock) {
    this.publications = publications;
    this.clock = clock;
  }

  /** A public register; counts by status as of today. */
  public record Summary(String code, String nameKey, Map<String, Long> entries) {}

  public List<Summary> registers() {
    LocalDate today = LocalDate.now(clock);
    return publications.all().stream()
        .map(each -> new Summary(each.register(), each.nameKey(), each.counts(today)))
        .toList();
  }

  /**
   * One page of entries.
   *
   * @throws Problem REGISTRY-005 no such register, REGISTRY-017 no such status, REGISTRY-019 no
   *     such municipality
   */
  public Page<PublicRecord> page(String register, PublicQuery query) {
    Publication publication = get(register);
    if (query.status() != null && !publication.statuses().contains(query.status())) {
      String known = String.join(", ", publication.statuses());
      throw new Problem("REGISTRY-017", known).at("status");
    }
    return publication.page(query);
  }

  /** Entries in force today to which a person belongs; of at least three letters of the name. */
  public List<PublicRecord> byPerson(String register, String name, int limit) {
    boolean enough = name != null && name.strip().length() >= SHORTEST_NAME;
    return enough ? get(register).byPerson(name.strip(), today(), limit) : List.of();
  }

  /**
   * One entry.
   *
   * @throws Problem REGISTRY-005 no such register, REGISTRY-001 no such entry at that point
   */
  public PublicRecord entry(String register, String number, AsOf asOf) {
    return get(register).entry(number, asOf).orElseThrow(() -> Problem.notFound("REGISTRY-001"));
  }

  public Set<String> sortable(String register) {
    return get(register).sortable();
  }

  /** Columns of the CSV on a day. */
  public List<String> columns(String register, LocalDate day) {
    return get(register).columns(day);
  }

  public AsOf today() {
    return AsOf.today(clock);
  }

  private Publication get(String register) {
    return publications.find(register).orElseThrow(() -> Problem.notFound("REGISTRY-005"));
  }
}
