package lv.ikvd.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.intake.entity.FileRow;
import lv.ikvd.intake.entity.IncomingFilter;
import lv.ikvd.intake.entity.IncomingReader;
import lv.ikvd.intake.entity.IncomingRepository;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.entity.SignatureRow;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** Shows incoming documents. Each look at what names a person is recorded before it is shown. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class IncomingDocuments {

  private static final String PURPOSE = "INTAKE";
  private static final String SUBJECT = "INCOMING";
  private static final int EXPORT_ROWS = 5000;

  @Inject private IncomingReader reader;
  @Inject private IncomingRepository repository;
  @Inject private Parties parties;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  public Page<IncomingRow> page(IncomingFilter filter, PageRequest request) {
    Page<IncomingRow> page = reader.page(filter, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /** All that a list shows on its pages, up to 5000 documents, to be taken along. */
  public List<IncomingRow> export(IncomingFilter filter, String sort) {
    List<IncomingRow> rows = new ArrayList<>();
    List<IncomingRow> items;
    int page = 1;
    do {
      items = reader.page(filter, new PageRequest(page++, PageRequest.MAX_SIZE, sort)).items();
      rows.addAll(items);
    } while (items.size() == PageRequest.MAX_SIZE && rows.size() < EXPORT_ROWS);
    look(LookKind.EXPORT, rows);
    return rows;
  }

  /** How many wait to be handled. */
  public long waiting() {
    return reader.waiting();
  }

  /** With which channel the form begins: as last time. */
  public Optional<IntakeChannel> usualChannel() {
    return Optional.ofNullable(office.accountId()).flatMap(reader::usualChannel);
  }

  /**
   * @throws Problem INTAKE-003 (not found) if there is none
   */
  public IncomingView open(String number) {
    IncomingRow row = find(number);
    looks.record(LookKind.OPEN, PURPOSE, SUBJECT, List.of(row.id()), row.proceedingId());
    return view(row);
  }

  /** Several that were received together. */
  public List<IncomingView> open(Collection<String> numbers) {
    List<IncomingRow> rows = reader.find(numbers);
    look(LookKind.LIST, rows);
    return rows.stream().map(this::view).toList();
  }

  private IncomingView view(IncomingRow row) {
    List<SignatureRow> signatures = reader.signatures(row.id());
    List<Long> known =
        signatures.stream().map(SignatureRow::partyId).filter(Objects::nonNull).distinct().toList();
    return new IncomingView(
        row,
        reader.files(row.id()),
        signatures,
        reader.same(row),
        row.waits() && !known.isEmpty() ? reader.openCases(known) : List.of(),
        known.isEmpty() ? List.of() : reader.entries(known));
  }

  /**
   * A file that is about to be opened.
   *
   * @param fileId of a file inside, or null for the whole as it came
   * @throws Problem DOCUMENT-004 if the document has no such file, or it is not opened here
   */
  public FileRow file(String number, Long fileId) {
    IncomingRow row = find(number);
    FileRow whole = new FileRow(0, row.name(), row.mediaType(), row.size(), row.documentId());
    FileRow file =
        fileId == null
            ? whole
            : reader.files(row.id()).stream()
                .filter(one -> one.id() == fileId && one.documentId() != null)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("DOCUMENT-004"));
    looks.record(
        LookKind.DOCUMENT, PURPOSE, "DOCUMENT", List.of(file.documentId()), row.proceedingId());
    return file;
  }

  /**
   * The letter that answered a document, about to be opened.
   *
   * @throws Problem DOCUMENT-004 if there is none, or it is not rendered yet
   */
  public long answer(String number) {
    IncomingRow row = find(number);
    if (row.answer() == null || row.answer().documentId() == null || row.erased()) {
      throw Problem.notFound("DOCUMENT-004");
    }
    looks.record(LookKind.DOCUMENT, PURPOSE, "DOCUMENT", List.of(row.answer().documentId()), null);
    return row.answer().documentId();
  }

  /**
   * With what the form of an application begins that a document asks for: what is known of its
   * first signer, by the ids of the form's inputs.
   *
   * @throws Problem as {@link #open}; INTAKE-004 (conflict) if it was handled already
   */
  @RolesAllowed(Roles.REGISTRAR)
  public Map<String, String> applicant(String number) {
    IncomingRow row = find(number);
    IncomingWork.requireNew(row);
    Map<String, String> values = new LinkedHashMap<>();
    for (SignatureRow signature : reader.signatures(row.id())) {
      if (signature.partyId() != null) {
        looks.record(LookKind.OPEN, PURPOSE, "PARTY", List.of(signature.partyId()), null);
        known(values, parties.get(signature.partyId()));
        return values;
      }
      Optional<String> code = repository.code(signature.id());
      if (code.isPresent()) {
        values.put("personalCode", new PersonalCode(code.get()).display());
        values.put("givenName", signature.givenName());
        values.put("familyName", signature.familyName());
        return values;
      }
    }
    return values;
  }

  private void known(Map<String, String> values, PartyRow party) {
    parties.personalCode(party.id()).ifPresent(code -> values.put("personalCode", code.display()));
    values.put("givenName", party.givenName());
    values.put("familyName", party.familyName());
    values.put("email", party.email());
    values.put("eAddress", party.eAddress());
    values.put("phone", party.phone());
    values.put("addressLine", party.addressLine());
    values.put("postalCode", party.postalCode());
    values.put("municipality", party.municipality());
  }

  IncomingRow find(String number) {
    return reader.find(number).orElseThrow(() -> Problem.notFound("INTAKE-003"));
  }

  private void look(LookKind kind, List<IncomingRow> rows) {
    if (!rows.isEmpty()) {
      looks.record(kind, PURPOSE, SUBJECT, rows.stream().map(IncomingRow::id).toList(), null);
    }
  }
}
