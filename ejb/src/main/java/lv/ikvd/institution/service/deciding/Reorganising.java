package lv.ikvd.institution.service.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.succession.ActRepository;
import lv.ikvd.institution.entity.succession.Reorganisation;
import lv.ikvd.institution.entity.succession.SuccessionRepository;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.ApplicationCommand;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.security.entity.Roles;

/** Cases on a reorganisation: one decision about several institutions. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class Reorganising {

  /** The fields of the form. */
  public static final String OTHERS = "others";

  public static final String SUCCESSORS = "successors";

  @Inject private InstitutionEntries entries;
  @Inject private ActRepository acts;
  @Inject private SuccessionRepository successions;
  @Inject private Intake intake;

  /**
   * Receives the founder's application to reorganise institutions that are in the register. What a
   * merger or division makes is registered before, by its own application.
   *
   * @throws Problem INSTITUTION-004 for a number that no institution in the register has, -019 for
   *     one named twice, -020 if their number does not fit the kind; beside the field
   */
  public OpenedCase open(ReorganisationInput input) {
    EntryRow entry = entries.inForce(input.number());
    List<Long> named = new ArrayList<>(List.of(entry.id()));
    List<Long> predecessors = new ArrayList<>(List.of(entry.id()));
    predecessors.addAll(found(input.others(), OTHERS, named));
    List<Long> followers = found(input.successors(), SUCCESSORS, named);
    if (!input.kind().isReorganisation()
        || !input.kind().fits(predecessors.size(), followers.size())) {
      throw new Problem("INSTITUTION-020").at("kind");
    }
    OpenedCase opened =
        intake
            .receive(
                new ApplicationCommand(
                    List.of(Institutions.REORGANISATION),
                    entry.partyId(),
                    entry.id(),
                    input.receivedOn(),
                    input.channel(),
                    null,
                    null,
                    null))
            .get(0);
    acts.propose(opened.id(), new Reorganisation(input.kind(), predecessors, followers));
    return opened;
  }

  private List<Long> found(List<String> numbers, String field, List<Long> named) {
    List<Long> found = new ArrayList<>();
    for (String number : numbers) {
      String at = "%s:%d:number".formatted(field, found.size());
      InstitutionView view = entries.find(number, at);
      if (view.status() != InstitutionStatus.REGISTERED) {
        throw new Problem("INSTITUTION-004", number).at(at);
      }
      if (named.contains(view.entryId())) {
        throw new Problem("INSTITUTION-019", number).at(at);
      }
      named.add(view.entryId());
      found.add(view.entryId());
    }
    return found;
  }

  /** What a case is to reorganise; empty for another case. */
  @RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.SYSTEM})
  public Optional<ReorganisationView> of(long proceedingId) {
    return acts.reorganisation(proceedingId)
        .map(
            asked ->
                new ReorganisationView(
                    asked.kind(),
                    successions.nodes(asked.predecessors()),
                    successions.nodes(asked.successors())));
  }
}
