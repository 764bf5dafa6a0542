package lv.ikvd.party.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.party.entity.PartyReader;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.PersonalCodeRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/**
 * Finds the person whose data are to be erased, shows who it is, and erases. The look is recorded
 * whether or not somebody is found.
 */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MANAGER})
public class Erasure {

  private static final String PURPOSE = "DATA_SUBJECT";

  private PersonalCodeRepository codes;
  private PartyReader reader;
  private Looks looks;
  private Parties parties;
  private Clock clock;

  public Erasure() {}

  @Inject
  public Erasure(
      PersonalCodeRepository codes, PartyReader reader, Looks looks, Parties parties, Clock clock) {
    this.codes = codes;
    this.reader = reader;
    this.looks = looks;
    this.parties = parties;
    this.clock = clock;
  }

  /**
   * @throws Problem PARTY-027 (not found) if the code is of nobody in the registers
   */
  public PartyRow find(String personalCode) {
    Optional<Long> found = PersonalCode.find(personalCode).flatMap(codes::personOf);
    looks.record(LookKind.CODE_SEARCH, PURPOSE, "PARTY", found.stream().toList(), null);
    return found
        .flatMap(id -> reader.current(id, LocalDate.now(clock)))
        .orElseThrow(() -> Problem.notFound("PARTY-027").at("personalCode"));
  }

  /**
   * Erases the person that was shown.
   *
   * @throws Problem PARTY-006 (conflict) if the person was changed since; as {@link Parties#erase}
   */
  public void erase(PartyRow shown, String ground) {
    boolean same =
        reader
            .current(shown.id(), LocalDate.now(clock))
            .filter(now -> now.version() == shown.version())
            .isPresent();
    if (!same) {
      throw Problem.conflict("PARTY-006");
    }
    looks.record(LookKind.OPEN, PURPOSE, "PARTY", List.of(shown.id()), null);
    parties.erase(shown.id(), ground);
  }
}
