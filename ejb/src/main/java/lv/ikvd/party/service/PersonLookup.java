package lv.ikvd.party.service;

import jakarta.enterprise.context.Dependent;
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

/**
 * The person behind a personal code, for work on the person and not on a case: who is found is
 * shown first, and what follows is done to the person that was shown. Each look is recorded, also
 * if nobody is found.
 */
@Dependent
class PersonLookup {

  private static final String SUBJECT = "PARTY";

  private final PersonalCodeRepository codes;
  private final PartyReader reader;
  private final Looks looks;
  private final Clock clock;

  @Inject
  PersonLookup(PersonalCodeRepository codes, PartyReader reader, Looks looks, Clock clock) {
    this.codes = codes;
    this.reader = reader;
    this.looks = looks;
    this.clock = clock;
  }

  /**
   * @param personalCode in any form in which it is written
   * @param purpose code of the list LOOK_PURPOSE
   * @throws Problem PARTY-027 (not found) if the code is of nobody in the registers
   */
  PartyRow find(String personalCode, String purpose) {
    Optional<Long> found = PersonalCode.find(personalCode).flatMap(codes::personOf);
    looks.record(LookKind.CODE_SEARCH, purpose, SUBJECT, found.stream().toList(), null);
    return found
        .flatMap(this::today)
        .orElseThrow(() -> Problem.notFound("PARTY-027").at("personalCode"));
  }

  /**
   * @throws Problem PARTY-006 (conflict) if the person was changed since it was shown
   */
  void again(PartyRow shown, String purpose) {
    if (today(shown.id()).filter(now -> now.version() == shown.version()).isEmpty()) {
      throw Problem.conflict("PARTY-006");
    }
    looks.record(LookKind.OPEN, purpose, SUBJECT, List.of(shown.id()), null);
  }

  private Optional<PartyRow> today(long partyId) {
    return reader.current(partyId, LocalDate.now(clock));
  }
}
