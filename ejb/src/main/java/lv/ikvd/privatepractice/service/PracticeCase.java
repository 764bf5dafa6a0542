package lv.ikvd.privatepractice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.privatepractice.entity.MaterialRepository;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeRepository;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.ProgrammeText;
import lv.ikvd.privatepractice.entity.Proposal;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/** What a case is decided on, as all read it who work on it: the look at the case is theirs. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.BOARD_MEMBER,
  Roles.BOARD_SECRETARY
})
public class PracticeCase {

  @Inject private PracticeRepository repository;
  @Inject private MaterialRepository materials;
  @Inject private Municipalities municipalities;
  @Inject private Registers registers;
  @Inject private OfficeContext office;

  /** The proposal, the programme in all its submissions, and what was decided on before. */
  public CaseMaterials of(CaseRow row) {
    Optional<Proposal> proposal = repository.proposal(row.id());
    Optional<Long> entry = Optional.ofNullable(row.entryId());
    PracticeContent now =
        entry.map(id -> repository.content(registers.entry(id).currentVersionId())).orElse(null);
    Optional<Long> earlier =
        entry.flatMap(id -> materials.caseBefore(id, row.id(), materials.openedAt(row.id())));
    return new CaseMaterials(
        proposal.orElse(null),
        proposal.map(Proposal::programme).map(this::municipalities).orElse(List.of()),
        now,
        now == null ? List.of() : municipalities(now.programme()),
        materials.texts(row.id()),
        materials.trainings(row.id()),
        earlier.map(materials::texts).orElse(List.of()),
        earlier.map(materials::trainings).orElse(List.of()));
  }

  /** The text on which the certificate of an entry was decided last; empty if none is kept. */
  public Map<ProgrammePart, String> textOf(long entryId) {
    List<ProgrammeText> texts =
        materials.caseBefore(entryId, 0, office.now()).map(materials::texts).orElse(List.of());
    return texts.isEmpty() ? Map.of() : texts.get(texts.size() - 1).parts();
  }

  private List<String> municipalities(Programme programme) {
    return programme.municipalities().stream()
        .flatMap(id -> municipalities.find(id).stream())
        .map(MunicipalityRow::name)
        .sorted()
        .toList();
  }
}
