package lv.ikvd.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionReader;
import lv.ikvd.recognition.entity.RecognitionRepository;
import lv.ikvd.recognition.entity.RecognitionStatus;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;

/** What other registers ask: whether a person has a recognition that holds today. */
@ApplicationScoped
public class Recognised {

  /**
   * A recognition that is in the register.
   *
   * @param number of the entry
   * @param inForce whether it holds today
   */
  public record Answer(
      String number, long partyId, boolean inForce, ForeignQualification qualification) {}

  @Inject private RecognitionReader reader;
  @Inject private RecognitionRepository repository;
  @Inject private Registers registers;
  @Inject private OfficeContext office;

  /**
   * The recognition of a number.
   *
   * @param number of the entry, or of the document that was issued about it
   */
  public Optional<Answer> find(String number) {
    return number == null || number.isBlank()
        ? Optional.empty()
        : reader.entryOf(number.strip().toUpperCase(Locale.ROOT)).map(this::answer);
  }

  private Answer answer(long entryId) {
    EntryRow entry = registers.entry(entryId);
    RecognitionContent content = repository.content(entry.currentVersionId());
    LocalDate today = office.today();
    return new Answer(
        entry.number(),
        entry.partyId(),
        content.status(today) == RecognitionStatus.IN_FORCE,
        content.qualification());
  }
}
