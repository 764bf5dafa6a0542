package lv.ikvd.consultation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.consultation.entity.AnswerRepository;
import lv.ikvd.consultation.entity.NewNote;
import lv.ikvd.consultation.entity.NoteFilter;
import lv.ikvd.consultation.entity.NoteRepository;
import lv.ikvd.consultation.entity.NoteRow;
import lv.ikvd.consultation.entity.Official;
import lv.ikvd.consultation.entity.Subject;
import lv.ikvd.consultation.entity.TopicCount;
import lv.ikvd.consultation.entity.UsualNote;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.PersonalCodeRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/**
 * Consultations that officials give besides their cases: each is noted at once, so that the work is
 * counted. A note about a person is a record about the person: looks at it are recorded.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Consultations {

  public static final String TOPIC = "CONSULTATION_TOPIC";
  public static final String CHANNEL = "CONSULTATION_CHANNEL";
  public static final String ASKER = "CONSULTATION_ASKER";

  private static final String PURPOSE = "CONSULTATION";
  private static final String SUBJECT = "PARTY";

  /** A look names as many records in one row. */
  private static final int EXPORT_ROWS = 5000;

  @Inject private NoteRepository notes;
  @Inject private AnswerRepository answers;
  @Inject private PersonalCodeRepository codes;
  @Inject private Wording wording;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * With what a note begins: channel and asker as last time, and what it is opened from.
   *
   * @param number of the case or entry on the page before, or null
   */
  public NoteStart begin(String number) {
    Optional<UsualNote> usual = notes.usual(account());
    Optional<Subject> about = Optional.ofNullable(number).flatMap(notes::subject);
    return new NoteStart(
        usual.map(UsualNote::channel).filter(code -> wording.has(CHANNEL, code)).orElse(null),
        usual.map(UsualNote::asker).filter(code -> wording.has(ASKER, code)).orElse(null),
        about.map(Subject::register).filter(code -> wording.has(TOPIC, code)).orElse(null),
        about.map(Subject::number).orElse(null));
  }

  /**
   * Notes a consultation.
   *
   * @throws Problem CONSULTATION-001 to -003 at fields, PARTY-001, -002 for what is no personal
   *     code, CONSULTATION-004 if it is of nobody in the registers, -005 if there is no case or
   *     entry of the number
   */
  public long note(NoteCommand command) {
    List<Problem> problems = new ArrayList<>();
    wording.value(TOPIC, command.topic(), "topic", problems);
    wording.value(CHANNEL, command.channel(), "channel", problems);
    wording.value(ASKER, command.asker(), "asker", problems);
    wording.text(command.question(), Wording.LONGEST_QUESTION, "question", problems);
    wording.text(command.answer(), Wording.LONGEST_TEXT, "answer", problems);
    Problem.raise(problems);
    Subject subject = command.about() == null ? Subject.NONE : subject(command.about());
    Long person = command.personalCode() == null ? null : person(command.personalCode());
    return notes.add(
        new NewNote(
            command.topic(),
            command.channel(),
            command.asker(),
            command.question(),
            command.answer(),
            Optional.ofNullable(command.answerId())
                .flatMap(id -> answers.find(id, office.today()))
                .map(taken -> taken.id())
                .orElse(null),
            person,
            subject,
            office.today(),
            office.now(),
            account()));
  }

  public Page<NoteRow> page(NoteFilter filter, PageRequest request) {
    Page<NoteRow> page = notes.page(filter, request);
    look(LookKind.LIST, page.items(), null);
    return page;
  }

  /** All that a list shows on its pages, up to 5000 notes, to be taken along. */
  public List<NoteRow> export(NoteFilter filter, String sort) {
    List<NoteRow> rows = new ArrayList<>();
    List<NoteRow> items;
    int page = 1;
    do {
      items = notes.page(filter, new PageRequest(page++, PageRequest.MAX_SIZE, sort)).items();
      rows.addAll(items);
    } while (items.size() == PageRequest.MAX_SIZE && rows.size() < EXPORT_ROWS);
    look(LookKind.EXPORT, rows, null);
    return rows;
  }

  /**
   * @throws Problem CONSULTATION-006 (not found) if there is none
   */
  public NoteRow open(long id) {
    NoteRow note = notes.find(id).orElseThrow(() -> Problem.notFound("CONSULTATION-006"));
    look(LookKind.OPEN, List.of(note), note.proceedingId());
    return note;
  }

  /** How many in each month of a year, by topic. */
  public List<TopicCount> counts(int year) {
    return notes.counts(year);
  }

  /** Who noted anything. */
  public List<Official> officials() {
    return notes.officials();
  }

  private Subject subject(String number) {
    return notes
        .subject(number)
        .orElseThrow(() -> new Problem("CONSULTATION-005", number).at("about"));
  }

  /** A search by personal code is a look, also if it finds nobody. */
  private Long person(String typed) {
    Optional<Long> found = codes.personOf(PersonalCode.parse(typed));
    looks.record(LookKind.CODE_SEARCH, PURPOSE, SUBJECT, found.stream().toList(), null);
    return found.orElseThrow(() -> new Problem("CONSULTATION-004").at("personalCode"));
  }

  /** Notes about nobody are no personal data. */
  private void look(LookKind kind, Collection<NoteRow> shown, Long proceedingId) {
    List<Long> persons =
        shown.stream().map(NoteRow::partyId).filter(Objects::nonNull).distinct().toList();
    if (!persons.isEmpty() || proceedingId != null) {
      looks.record(kind, PURPOSE, SUBJECT, persons, proceedingId);
    }
  }

  private long account() {
    return Optional.ofNullable(office.accountId())
        .orElseThrow(() -> Problem.forbidden("CONSULTATION-007"));
  }
}
