package lv.ikvd.statistics.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.entity.InquiryReader;
import lv.ikvd.statistics.entity.Subject;

/**
 * Questions that officials put to the registers: who sees a list may count it. Small numbers may
 * tell of a person, so nothing of this is public.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.AUDITOR, Roles.ANALYST})
public class Inquiries {

  private List<Subject> subjects;
  private InquiryReader reader;

  public Inquiries() {}

  @Inject
  public Inquiries(@Any Instance<SubjectSource> sources, InquiryReader reader) {
    this((Iterable<SubjectSource>) sources, reader);
  }

  public Inquiries(Iterable<SubjectSource> sources, InquiryReader reader) {
    this.subjects =
        StreamSupport.stream(sources.spliterator(), false)
            .flatMap(source -> source.subjects().stream())
            .toList();
    this.reader = reader;
  }

  /** What can be counted, the registers one after the other. */
  public List<Subject> subjects() {
    return subjects.stream()
        .sorted(Comparator.comparing(subject -> subject.facts().register()))
        .toList();
  }

  /**
   * What is counted, by its code.
   *
   * @throws Problem STATISTICS-001 (not found) if nobody counts such a thing
   */
  public Subject subject(String code) {
    return subjects.stream()
        .filter(subject -> subject.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("STATISTICS-001"));
  }

  /**
   * What an address asks.
   *
   * @throws Problem STATISTICS-002 to 005 if it cannot be asked
   */
  public Inquiry inquiry(InquiryTerms terms) {
    return terms.of(subject(terms.subject()));
  }

  public Answer answer(Inquiry inquiry) {
    return Answer.of(inquiry, reader.count(inquiry));
  }

  /** The records behind a number: those that the question counts, by day. */
  public Page<FactRow> records(Inquiry inquiry, PageRequest page) {
    return reader.page(inquiry, page);
  }
}
