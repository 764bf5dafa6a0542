package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.privatepractice.entity.MaterialRepository;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeRepository;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.ProgrammeText;
import lv.ikvd.privatepractice.entity.Proposal;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.service.Registers;

/** What MK 682 asks for beyond the checklist, and what acts say of a programme. */
@ApplicationScoped
public class PracticeRules {

  private static final String ANCHOR = "proposal";

  @Inject private PracticeRepository repository;
  @Inject private MaterialRepository materials;
  @Inject private Registers registers;
  @Inject private Municipalities municipalities;
  @Inject private PracticeNames names;
  @Inject private OfficeContext office;

  /** What stands in the way of what the case proposes. */
  public List<Finding> check(CaseRow proceeding) {
    Proposal proposal = repository.proposal(proceeding.id()).orElse(null);
    if (proposal == null) {
      return List.of(Finding.of("PRIVATEPRACTICE-001", ANCHOR, proceeding.number()));
    }
    List<Finding> findings = new ArrayList<>();
    switch (proceeding.procedure()) {
      case PrivatePractice.ISSUE -> text(proceeding.id(), findings);
      case PrivatePractice.EXTEND -> {
        text(proceeding.id(), findings);
        extendable(proceeding, findings);
      }
      case PrivatePractice.REISSUE -> inForce(proceeding, findings);
      default -> notAnnulled(proceeding, findings);
    }
    return findings;
  }

  /** A programme is decided on as a whole. */
  private void text(long proceedingId, List<Finding> findings) {
    List<ProgrammeText> texts = materials.texts(proceedingId);
    boolean whole =
        !texts.isEmpty()
            && texts.get(texts.size() - 1).parts().keySet().size() == ProgrammePart.values().length;
    if (!whole) {
      findings.add(Finding.of("PRIVATEPRACTICE-002", ANCHOR));
    }
  }

  private void extendable(CaseRow proceeding, List<Finding> findings) {
    notAnnulled(proceeding, findings);
    boolean ahead =
        registers.known(proceeding.entryId()).stream()
            .anyMatch(version -> version.validFrom().isAfter(office.today()));
    if (ahead) {
      findings.add(Finding.of("PRIVATEPRACTICE-004", ANCHOR));
    }
  }

  private void inForce(CaseRow proceeding, List<Finding> findings) {
    if (current(proceeding.entryId()).status(office.today()) != PracticeStatus.IN_FORCE) {
      findings.add(Finding.of("PRIVATEPRACTICE-005", ANCHOR));
    }
  }

  private void notAnnulled(CaseRow proceeding, List<Finding> findings) {
    if (current(proceeding.entryId()).status(office.today()) == PracticeStatus.ANNULLED) {
      findings.add(Finding.of("PRIVATEPRACTICE-003", ANCHOR));
    }
  }

  /** Checks by the ground on which an annulment was begun. */
  List<String> groups(CaseRow proceeding) {
    return repository.proposal(proceeding.id()).map(Proposal::annulmentGround).stream().toList();
  }

  Map<String, String> paragraphValues(CaseRow proceeding) {
    Map<String, String> values = new HashMap<>();
    LocalDate on = proceeding.openedOn();
    repository
        .proposal(proceeding.id())
        .map(Proposal::programme)
        .ifPresent(
            programme -> {
              values.put("programme", "„" + programme.name() + "”");
              values.put("group", names.targetGroup(programme.targetGroup(), on));
              values.put("field", names.field(programme.field(), on));
              values.put("places", places(programme));
            });
    if (proceeding.entryId() != null) {
      PracticeContent now = current(proceeding.entryId());
      values.put("certificate", now.certificate().number());
      values.put("until", LatvianDates.dative(now.certificate().expiresOn()));
    }
    return values;
  }

  private String places(Programme programme) {
    return programme.municipalities().stream()
        .flatMap(id -> municipalities.find(id).stream())
        .map(MunicipalityRow::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** What the entry says today; of one that begins later, what it will say. */
  private PracticeContent current(long entryId) {
    Long version = registers.entry(entryId).currentVersionId();
    return repository.content(version);
  }

  /** What an earlier case proposed and was decided on goes on in the one that takes it up anew. */
  void takenUpAnew(long earlierId, long newId) {
    repository.proposal(earlierId).ifPresent(proposal -> repository.propose(newId, proposal));
    List<ProgrammeText> texts = materials.texts(earlierId);
    if (!texts.isEmpty()) {
      ProgrammeText last = texts.get(texts.size() - 1);
      materials.submit(newId, last.parts(), office.now(), last.recordedBy());
    }
  }
}
