package lv.ikvd.issuance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.SealRepository;
import lv.ikvd.issuance.entity.SealRow;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.seal.service.ElectronicSeal;
import lv.ikvd.seal.service.SealFacts;

/**
 * Puts the seal on a rendered document: once. The sealed file, what is known of the seal and all
 * that follows are one transaction; a server that dies in it leaves the unsealed file, which
 * somebody seals anew, and a seal that nobody filed is on no document. Without a time stamp nothing
 * goes out: the item is tried again and shown.
 */
@ApplicationScoped
public class Sealing implements WorkHandler {

  public static final String KIND = "DOCUMENT_SEAL";

  private IssuedDocumentRepository issued;
  private SealRepository seals;
  private Documents documents;
  private ElectronicSeal seal;
  private Filing filing;
  private Clock clock;

  protected Sealing() {}

  @Inject
  public Sealing(
      IssuedDocumentRepository issued,
      SealRepository seals,
      Documents documents,
      ElectronicSeal seal,
      Filing filing,
      Clock clock) {
    this.issued = issued;
    this.seals = seals;
    this.documents = documents;
    this.seal = seal;
    this.filing = filing;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(WorkItemRow item) {
    IssuedRow document =
        issued
            .find(Long.parseLong(item.payload()))
            .orElseThrow(() -> Problem.notFound("ISSUANCE-001"));
    seals.waiting(document.id()).ifPresent(file -> seal(document, file));
  }

  private void seal(IssuedRow document, long unsealed) {
    Path folder = folder();
    try {
      Path plain = folder.resolve("plain");
      try (OutputStream out = Files.newOutputStream(plain)) {
        documents.write(unsealed, out);
      }
      Path sealed = folder.resolve("sealed");
      SealFacts facts = seal.seal(plain, sealed);
      DocumentRef file =
          documents.store(out -> Files.copy(sealed, out), Rendering.MAX_BYTES, MediaTypes.RENDERED);
      if (filing.file(document, file.id())) {
        seals.insert(row(document, facts, file));
      }
      seals.forgetUnsealed(document.id());
    } catch (IOException e) {
      throw new UncheckedIOException("a document cannot be sealed on this disk", e);
    } finally {
      remove(folder);
    }
  }

  private SealRow row(IssuedRow document, SealFacts facts, DocumentRef file) {
    LocalDate stamped = LocalDate.ofInstant(facts.at(), clock.getZone());
    return new SealRow(
        document.id(),
        facts.at(),
        stamped.isAfter(document.issuedOn()) ? stamped : document.issuedOn(),
        facts.by(),
        facts.serial(),
        facts.algorithm(),
        file.sha256());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("ikvis-seal");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
