package lv.ikvd.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.document.entity.FileName;
import lv.ikvd.intake.entity.IncomingRepository;
import lv.ikvd.intake.entity.NewIncoming;
import lv.ikvd.intake.entity.NewIncoming.NewSignature;
import lv.ikvd.intake.entity.Verdict;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.entity.PersonalCodeRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.seal.service.validation.ContainerReport;
import lv.ikvd.seal.service.validation.ContainerSignature;
import lv.ikvd.seal.service.validation.Containers;
import lv.ikvd.security.entity.Roles;

/**
 * Takes a document in: looks at its signatures, keeps it with the files inside, and finds out who
 * its signers are here. One that cannot be looked into is kept all the same, and says why.
 */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class Receiving {

  private static final String PURPOSE = "INTAKE";

  @Inject private Containers containers;
  @Inject private IncomingFiles files;
  @Inject private IncomingRepository repository;
  @Inject private NumberSeriesRepository numbers;
  @Inject private PersonalCodeRepository codes;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * Receives one document.
   *
   * @param name as the sender calls it; tells nothing of what it is
   * @return its number
   * @throws Problem INTAKE-001 without a day or with one that lies ahead, -002 without a channel;
   *     DOCUMENT-001 too large, -002 empty, -003 and -006 no document, -005 broken off
   */
  public String receive(
      InputStream content, String name, LocalDate receivedOn, IntakeChannel channel) {
    check(receivedOn, channel);
    long account = account();
    Path file = null;
    try {
      file = Files.createTempFile("ikvis-incoming", null);
      copy(content, file);
      return keep(file, new FileName(name).value(), receivedOn, channel, account);
    } catch (IOException brokenOff) {
      throw new Problem("DOCUMENT-005").at("file").because(brokenOff);
    } finally {
      delete(file);
    }
  }

  private void check(LocalDate receivedOn, IntakeChannel channel) {
    List<Problem> problems = new ArrayList<>();
    if (receivedOn == null || receivedOn.isAfter(office.today())) {
      problems.add(new Problem("INTAKE-001").at("receivedOn"));
    }
    if (channel == null) {
      problems.add(new Problem("INTAKE-002").at("channel"));
    }
    Problem.raise(problems);
  }

  private String keep(
      Path file, String name, LocalDate receivedOn, IntakeChannel channel, long account)
      throws IOException {
    ContainerReport report = null;
    String refused = null;
    try {
      report = containers.validate(file, name);
    } catch (Problem unreadable) {
      refused = unreadable.code();
    }
    IncomingFiles.Kept kept = files.keep(file, name, report);
    List<NewSignature> signatures =
        report == null ? List.of() : report.signatures().stream().map(this::signature).toList();
    String number = numbers.next("INCOMING", office.today());
    repository.add(
        new NewIncoming(
            number,
            receivedOn,
            channel,
            office.now(),
            account,
            name,
            kept.whole().id(),
            kept.kind(),
            report == null ? Verdict.INDETERMINATE : Verdict.valueOf(report.verdict().name()),
            report == null ? refused : report.code(),
            signatures.stream()
                .map(NewSignature::partyId)
                .filter(id -> id != null)
                .findFirst()
                .orElse(null),
            kept.files(),
            signatures));
    return number;
  }

  /** A search by personal code is a look, also if it finds nobody. */
  private NewSignature signature(ContainerSignature found) {
    Optional<PersonalCode> code = found.signer().personalCode();
    Optional<Long> party = code.flatMap(codes::personOf);
    if (code.isPresent()) {
      looks.record(LookKind.CODE_SEARCH, PURPOSE, "PARTY", party.stream().toList(), null);
    }
    return new NewSignature(
        cut(found.signer().name(), 300),
        cut(found.signer().givenName(), 100),
        cut(found.signer().familyName(), 100),
        party.isPresent() ? null : code.map(PersonalCode::digits).orElse(null),
        party.orElse(null),
        found.signedAt(),
        cut(found.level(), 60),
        Verdict.valueOf(found.verdict().name()),
        found.code());
  }

  /** A certificate may say anything, at any length. */
  private static String cut(String text, int most) {
    String one = text == null ? null : text.replaceAll("\\p{Cntrl}", " ").strip();
    return one == null || one.length() <= most ? one : one.substring(0, most);
  }

  private static void copy(InputStream content, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.transferTo(out);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException stays) {
      file.toFile().deleteOnExit();
    }
  }

  private long account() {
    return Optional.ofNullable(office.accountId())
        .orElseThrow(() -> Problem.forbidden("INTAKE-011"));
  }
}
