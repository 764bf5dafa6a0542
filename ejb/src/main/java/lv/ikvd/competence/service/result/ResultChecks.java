package lv.ikvd.competence.service.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationContent;
import lv.ikvd.competence.entity.DelegationRepository;
import lv.ikvd.competence.entity.DelegationStatus;
import lv.ikvd.competence.entity.result.ResultRepository;
import lv.ikvd.competence.service.Competences;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;

/** What stands in the way of results: of another institution, outside its contract, told before. */
@ApplicationScoped
public class ResultChecks {

  /** A contract that a file names. */
  record Contract(EntryRow entry, DelegationContent content) {}

  @Inject private Registers registers;
  @Inject private DelegationRepository delegations;
  @Inject private ResultRepository results;
  @Inject private Parties parties;
  @Inject private CodeWords codes;
  @Inject private OfficeContext office;

  /** The contracts that the lines name, by number; one that there is not is missing. */
  Map<String, Contract> contracts(List<ResultLine> lines) {
    Map<String, Contract> contracts = new HashMap<>();
    lines.stream()
        .map(ResultLine::contract)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(number -> contract(number).ifPresent(found -> contracts.put(number, found)));
    return contracts;
  }

  private Optional<Contract> contract(String number) {
    try {
      EntryRow entry = registers.entry(Competences.REGISTER, number);
      return Optional.of(new Contract(entry, delegations.content(entry.currentVersionId())));
    } catch (Problem none) {
      if (none.kind() != Problem.Kind.NOT_FOUND) {
        throw none;
      }
      return Optional.empty();
    }
  }

  /** All that stands in the way, by line. */
  List<ResultFinding> check(
      long institution, List<ResultLine> lines, Map<String, Contract> contracts) {
    List<ResultFinding> findings = new ArrayList<>();
    Set<String> known =
        results.known(
            institution,
            lines.stream().map(ResultLine::certificate).filter(Objects::nonNull).toList());
    Set<String> told = new HashSet<>();
    for (ResultLine line : lines) {
      if (line.contract() != null) {
        contract(line, institution, contracts.get(line.contract()), findings);
      }
      days(line, findings);
      if (line.certificate() != null && known.contains(line.certificate())) {
        findings.add(ResultFinding.of(line, "certificate", "COMPETENCE-027"));
      } else if (line.certificate() != null && !told.add(line.certificate())) {
        findings.add(ResultFinding.of(line, "certificate", "COMPETENCE-028"));
      }
      person(line, findings);
    }
    return findings;
  }

  private void contract(
      ResultLine line, long institution, Contract contract, List<ResultFinding> findings) {
    if (contract == null) {
      findings.add(ResultFinding.of(line, "contract", "COMPETENCE-023", line.contract()));
      return;
    }
    DelegationContent content = contract.content();
    if (content.delegation().institution().entryId() != institution) {
      findings.add(ResultFinding.of(line, "contract", "COMPETENCE-024", line.contract()));
      return;
    }
    if (line.qualification() != null && !isOf(line, content)) {
      findings.add(ResultFinding.of(line, "qualification", "COMPETENCE-025", line.contract()));
    }
    if (line.examinedOn() != null && !content.covers(line.examinedOn())) {
      findings.add(uncovered(line, content));
    }
  }

  /** Why the contract does not cover the day of the examination. */
  private static ResultFinding uncovered(ResultLine line, DelegationContent content) {
    Delegation said = content.delegation();
    String code = "COMPETENCE-026";
    LocalDate day = content.concludedOn();
    if (content.status(line.examinedOn()) == DelegationStatus.ENDED) {
      boolean lost = Competences.ACCREDITATION.equals(content.end().ground());
      code = lost ? "COMPETENCE-035" : "COMPETENCE-034";
      day = content.endedOn();
    } else if (line.examinedOn().isAfter(said.lastDay())) {
      boolean lost = said.accreditedUntil().isBefore(said.validUntil());
      code = lost ? "COMPETENCE-037" : "COMPETENCE-036";
      day = said.lastDay();
    }
    return ResultFinding.of(line, "examinedOn", code, line.contract(), day);
  }

  /** By code or by name, as it is called today. */
  private boolean isOf(ResultLine line, DelegationContent content) {
    String code = content.delegation().qualification().code();
    String name = codes.on(office.today()).name(ProgrammeLicences.QUALIFICATION, code);
    boolean named =
        line.qualification().equalsIgnoreCase(code)
            || plain(line.qualification()).equals(plain(name));
    return named
        && (line.level() == null || line.level() == content.delegation().qualification().level());
  }

  private void days(ResultLine line, List<ResultFinding> findings) {
    LocalDate issued = line.issuedOn();
    if (issued == null) {
      return;
    }
    if (issued.isAfter(office.today())
        || line.examinedOn() != null && issued.isBefore(line.examinedOn())) {
      findings.add(ResultFinding.of(line, "issuedOn", "COMPETENCE-029"));
    }
  }

  /** Whom the Service knows under a code has the name that the file gives. */
  private void person(ResultLine line, List<ResultFinding> findings) {
    if (line.personalCode() == null || line.givenName() == null || line.familyName() == null) {
      return;
    }
    Optional<PartyRow> known = known(line);
    if (known.isPresent()
        && !(plain(line.givenName()).equals(plain(known.get().givenName()))
            && plain(line.familyName()).equals(plain(known.get().familyName())))) {
      findings.add(ResultFinding.of(line, "personalCode", "COMPETENCE-030"));
    }
  }

  /** The person whom a line names, if there is one of this code. */
  Optional<PartyRow> known(ResultLine line) {
    return parties.findByPersonalCode(PersonalCode.parse(line.personalCode()));
  }

  private static String plain(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
