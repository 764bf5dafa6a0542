package lv.ikvd.issuance.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.ikvd.issuance.entity.SealRepository;
import lv.ikvd.issuance.entity.SealRepository.SealedFile;
import lv.ikvd.issuance.entity.SealRow;
import lv.ikvd.security.entity.Roles;

/** What is known of the seals on documents issued. */
@Stateless
public class Seals {

  @Inject private SealRepository seals;

  public Seals() {}

  public Seals(SealRepository seals) {
    this.seals = seals;
  }

  /** The seal on the document of a number, for whoever has the document: nothing personal. */
  @PermitAll
  public Optional<SealRow> ofNumber(String number) {
    return seals.byNumber(number);
  }

  /** The seals on files, by the id of the file; those without are left out. */
  @RolesAllowed({
    Roles.REGISTRAR,
    Roles.DECISION_MAKER,
    Roles.MANAGER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
  })
  public Map<Long, SealRow> ofFiles(Collection<Long> documentIds) {
    return seals.ofFiles(List.copyOf(documentIds)).stream()
        .collect(Collectors.toMap(SealedFile::documentId, SealedFile::seal));
  }
}
