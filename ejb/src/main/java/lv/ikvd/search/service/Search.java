package lv.ikvd.search.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.party.entity.PartyReader;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.RegistrationNumber;
import lv.ikvd.party.entity.SearchKey;
import lv.ikvd.party.service.Parties;
import lv.ikvd.registry.service.RegisterCatalog;
import lv.ikvd.search.entity.Hit;
import lv.ikvd.search.entity.SearchReader;
import lv.ikvd.security.entity.Roles;

/** Finds records by number or name, and persons by personal code; every answer is a look. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR})
public class Search {

  private static final String PURPOSE = "CASE";
  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9-]{1,40}");

  @Inject private SearchReader reader;
  @Inject private Parties parties;
  @Inject private Looks looks;
  @Inject private RegisterCatalog registers;

  /**
   * By number if something has it, else by a part of a name. A personal code finds nothing here.
   */
  public List<Hit> find(String typed) {
    String term = typed == null ? "" : typed.replace("\0", "").strip();
    if (term.isEmpty() || PersonalCode.looksLike(term)) {
      return List.of();
    }
    String number = term.toUpperCase(Locale.ROOT);
    List<Hit> hits = NUMBER.matcher(number).matches() ? reader.byNumber(number) : List.of();
    if (hits.isEmpty() && SearchKey.of(term).length() >= PartyReader.SHORTEST_FRAGMENT) {
      hits = reader.byName(term, registers.ownNames());
    }
    return shown(hits);
  }

  /**
   * The person with a personal code; the search is recorded whether or not somebody is found.
   *
   * @return the internal id, which may stand in an address
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
  public Optional<Long> person(String personalCode) {
    Optional<Long> found =
        PersonalCode.find(personalCode).flatMap(parties::findByPersonalCode).map(PartyRow::id);
    looks.record(LookKind.CODE_SEARCH, PURPOSE, "PARTY", found.stream().toList(), null);
    return found;
  }

  /** The entity with a registration number, which is no secret. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
  public Optional<Long> entity(String registrationNumber) {
    return RegistrationNumber.find(registrationNumber)
        .flatMap(parties::findByRegistrationNumber)
        .map(PartyRow::id);
  }

  /** Entries and cases of a party. */
  public List<Hit> ofParty(long partyId) {
    return shown(reader.ofParty(partyId));
  }

  private List<Hit> shown(List<Hit> hits) {
    look(hits, "ENTRY", hit -> hit.caseNumber() == null);
    look(hits, "PROCEEDING", hit -> hit.caseNumber() != null);
    return hits;
  }

  private void look(List<Hit> hits, String subject, Predicate<Hit> of) {
    List<Long> ids = hits.stream().filter(of).map(Hit::id).distinct().toList();
    if (!ids.isEmpty()) {
      looks.record(LookKind.LIST, PURPOSE, subject, ids, null);
    }
  }
}
