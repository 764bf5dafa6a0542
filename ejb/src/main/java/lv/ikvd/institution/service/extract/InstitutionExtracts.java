package lv.ikvd.institution.service.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.issuance.service.extract.ExtractDraft;
import lv.ikvd.issuance.service.extract.ExtractSource;
import lv.ikvd.registry.entity.EntryRow;

/** Extracts from the register of educational institutions. */
@ApplicationScoped
public class InstitutionExtracts implements ExtractSource {

  private final String register;
  private final String kind;

  @Inject private InstitutionExtract extract;

  protected InstitutionExtracts() {
    this(Institutions.REGISTER, InstitutionExtractKind.CODE);
  }

  /** Of one of the registers of institutions. */
  protected InstitutionExtracts(String register, String kind) {
    this.register = register;
    this.kind = kind;
  }

  @Override
  public String register() {
    return register;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public Optional<ExtractDraft> draft(EntryRow entry, LocalDate asOn, Instant knownAt) {
    return extract.draft(entry, asOn, knownAt);
  }
}
