package lv.ikvd.party.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.party.entity.territory.MunicipalityRepository;
import lv.ikvd.party.entity.territory.MunicipalityRow;

/** The municipalities of a day, by code, and what became of them. Public, as the territory is. */
@Stateless
@PermitAll
public class Municipalities {

  private MunicipalityRepository repository;

  public Municipalities() {}

  @Inject
  public Municipalities(MunicipalityRepository repository) {
    this.repository = repository;
  }

  /** All that exist on a day: cities first, then novadi, each in Latvian order. */
  public List<MunicipalityRow> inForce(LocalDate on) {
    return repository.inForce(on);
  }

  /** All that ever were: cities first, then novadi, each in Latvian order and then in time. */
  public List<MunicipalityRow> all() {
    return repository.all();
  }

  /** The municipality that has a territorial code (ATVK, seven digits) on a day. */
  public Optional<MunicipalityRow> byCode(String code, LocalDate on) {
    return repository.byCode(code, on);
  }

  public Optional<MunicipalityRow> find(long id) {
    return repository.find(id);
  }

  /** Those that continue a municipality on a day; several where it was divided. */
  public List<MunicipalityRow> successors(long id, LocalDate on) {
    return repository.successors(id, on);
  }

  /** Those that a municipality continues on an earlier day. */
  public List<MunicipalityRow> predecessors(long id, LocalDate on) {
    return repository.predecessors(id, on);
  }
}
