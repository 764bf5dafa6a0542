package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.privatepractice.entity.MaterialRepository;
import lv.ikvd.privatepractice.entity.PracticeRepository;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.Proposal;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.applying.Applicants;

/** From what is typed of a programme to what a case keeps of it. */
@ApplicationScoped
public class Proposals {

  @Inject private PracticeRepository repository;
  @Inject private MaterialRepository materials;
  @Inject private PracticeNames names;
  @Inject private Applicants applicants;
  @Inject private OfficeContext office;

  /**
   * What is typed, as a case proposes it.
   *
   * @throws Problem PRIVATEPRACTICE-006 for a code that its list has not, PARTY-031 for a
   *     municipality that there is not
   */
  Proposal of(ProgrammeInput input) {
    names.require(PracticeNames.TARGET_GROUP, input.targetGroup(), office.today(), "targetGroup");
    names.require(PracticeNames.FIELD, input.field(), office.today(), "field");
    return new Proposal(
        new Programme(
            input.kind(),
            input.name().strip(),
            input.targetGroup(),
            input.field(),
            input.municipalities().stream()
                .map(applicants::municipality)
                .filter(Objects::nonNull)
                .map(MunicipalityRow::id)
                .toList()),
        null);
  }

  void begin(long proceedingId, Proposal proposal, Map<ProgrammePart, String> text) {
    repository.propose(proceedingId, proposal);
    submit(proceedingId, text);
  }

  void propose(long proceedingId, Proposal proposal) {
    repository.propose(proceedingId, proposal);
  }

  void prove(long proceedingId, List<Training> trainings) {
    trainings.forEach(
        training -> materials.prove(proceedingId, training, office.now(), office.actor()));
  }

  /** The next submission of the programme's text. */
  void submit(long proceedingId, Map<ProgrammePart, String> text) {
    materials.submit(proceedingId, filled(text), office.now(), office.actor());
  }

  /** What was written, without blanks around it. */
  static Map<ProgrammePart, String> filled(Map<ProgrammePart, String> text) {
    Map<ProgrammePart, String> filled = new TreeMap<>();
    text.forEach(
        (part, words) -> {
          if (words != null && !words.isBlank()) {
            filled.put(part, words.strip());
          }
        });
    return filled;
  }
}
