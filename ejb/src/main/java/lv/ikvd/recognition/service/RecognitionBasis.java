package lv.ikvd.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionProposal;
import lv.ikvd.recognition.entity.RecognitionRepository;
import lv.ikvd.registry.service.Registers;

/** On what a case is decided: what it proposes, and what the entry says. */
@ApplicationScoped
public class RecognitionBasis {

  @Inject private RecognitionRepository repository;
  @Inject private Registers registers;

  void propose(long proceedingId, RecognitionProposal proposal) {
    repository.propose(proceedingId, proposal);
  }

  Optional<RecognitionProposal> proposal(long proceedingId) {
    return repository.proposal(proceedingId);
  }

  RecognitionContent now(long entryId) {
    return repository.content(registers.entry(entryId).currentVersionId());
  }

  /** The qualification that a case is about: its own, or that of the entry; null for none. */
  ForeignQualification qualification(CaseRow row) {
    return proposal(row.id())
        .map(RecognitionProposal::qualification)
        .orElseGet(() -> row.entryId() == null ? null : now(row.entryId()).qualification());
  }

  /** The measure that a case asks for, or that the entry says was asked for; null for none. */
  Measure measure(CaseRow row) {
    return row.entryId() == null
        ? proposal(row.id()).map(RecognitionProposal::measure).orElse(null)
        : now(row.entryId()).measure();
  }
}
