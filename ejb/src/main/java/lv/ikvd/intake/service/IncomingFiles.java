package lv.ikvd.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.entity.DocumentSink;
import lv.ikvd.document.entity.FileName;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.intake.entity.IncomingKind;
import lv.ikvd.intake.entity.NewIncoming.NewFile;
import lv.ikvd.seal.service.validation.ContainedFile;
import lv.ikvd.seal.service.validation.ContainerReport;

/** Keeps what came in: the whole as it came, and each file inside that an official may open. */
@ApplicationScoped
public class IncomingFiles {

  /** As much as a form takes. */
  public static final long MOST_BYTES = 50L * 1024 * 1024;

  /** More than a container may hold unpacked. */
  private static final long MOST_UNPACKED = 256L * 1024 * 1024;

  /** A container that is broken looks like any archive. */
  private static final Set<String> ACCEPTED =
      Stream.concat(
              MediaTypes.ATTACHMENT.stream().filter(type -> !type.equals(MediaTypes.TEXT)),
              Stream.of(MediaTypes.ZIP))
          .collect(Collectors.toUnmodifiableSet());

  /** What was kept. */
  record Kept(DocumentRef whole, IncomingKind kind, List<NewFile> files) {}

  @Inject private DocumentRepository documents;

  /**
   * Keeps a file.
   *
   * @param report null where it could not be looked into
   */
  Kept keep(Path file, String name, ContainerReport report) throws IOException {
    DocumentRef whole = whole(file);
    IncomingKind kind = kind(whole.mediaType());
    List<NewFile> files = new ArrayList<>();
    if (report != null && report.kind().container()) {
      for (ContainedFile one : report.files()) {
        files.add(
            new NewFile(new FileName(one.name()).value(), one.mediaType(), one.size(), id(one)));
      }
    } else if (kind != IncomingKind.CONTAINER) {
      files.add(new NewFile(name, whole.mediaType(), whole.size(), whole.id()));
    }
    return new Kept(whole, kind, files);
  }

  private DocumentRef whole(Path file) throws IOException {
    try (DocumentSink sink = documents.sink(MOST_BYTES, ACCEPTED);
        InputStream content = Files.newInputStream(file)) {
      content.transferTo(sink);
      return sink.finish();
    }
  }

  /** Null where it is empty or of a type that is not opened here: it stays in the container. */
  private Long id(ContainedFile one) throws IOException {
    if (one.size() == 0 || !MediaTypes.ATTACHMENT.contains(one.mediaType())) {
      return null;
    }
    try (DocumentSink sink = documents.sink(MOST_UNPACKED, MediaTypes.ATTACHMENT);
        InputStream content = one.open()) {
      content.transferTo(sink);
      return sink.finish().id();
    }
  }

  private static IncomingKind kind(String mediaType) {
    return switch (mediaType) {
      case MediaTypes.ASIC_E, MediaTypes.ZIP -> IncomingKind.CONTAINER;
      case MediaTypes.PDF -> IncomingKind.PDF;
      case MediaTypes.PNG, MediaTypes.JPEG -> IncomingKind.IMAGE;
      default -> IncomingKind.OTHER;
    };
  }
}
