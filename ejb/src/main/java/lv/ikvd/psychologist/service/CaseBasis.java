package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.psychologist.entity.Evidence;
import lv.ikvd.psychologist.entity.EvidenceRepository;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.PsychologistRepository;

/** On what a case is decided: what it asks for, and what was proved. */
@ApplicationScoped
public class CaseBasis {

  @Inject private PsychologistRepository repository;
  @Inject private EvidenceRepository evidence;

  void propose(long proceedingId, PsychologistProposal asked) {
    repository.propose(proceedingId, asked);
  }

  Evidence proved(long proceedingId) {
    return evidence.of(proceedingId);
  }

  void prove(long proceedingId, Evidence proved) {
    evidence.write(proceedingId, proved);
  }
}
