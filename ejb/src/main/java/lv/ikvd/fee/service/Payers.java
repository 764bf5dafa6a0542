package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.PersonalCodeRepository;
import lv.ikvd.problem.entity.Problem;

/**
 * Finds who pays where there is no case; a search by personal code is a look, whomever it finds.
 */
@ApplicationScoped
public class Payers {

  @Inject private PersonalCodeRepository codes;
  @Inject private Looks looks;

  /**
   * @throws Problem PARTY-001, -002 for what is no personal code, FEE-007 if it is of nobody
   */
  long find(ChargeCommand command) {
    if (command.personalCode() == null) {
      throw new Problem("FEE-007").at("personalCode");
    }
    Optional<Long> found = codes.personOf(PersonalCode.parse(command.personalCode()));
    looks.record(LookKind.CODE_SEARCH, Charges.PURPOSE, "PARTY", found.stream().toList(), null);
    return found.orElseThrow(() -> new Problem("FEE-007").at("personalCode"));
  }
}
