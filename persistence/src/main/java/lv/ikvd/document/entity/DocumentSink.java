package lv.ikvd.document.entity;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import lv.ikvd.problem.entity.Problem;

/**
 * Takes the bytes of a new document and holds one block of them. A refusal is a {@link Problem}: it
 * rolls back the transaction, and with it the blocks that were written.
 */
public final class DocumentSink extends OutputStream {

  private final DocumentRepository documents;
  private final long maxBytes;
  private final Set<String> allowedTypes;
  private final MessageDigest digest = sha256();
  private final byte[] block = new byte[DocumentRepository.BLOCK];
  private int filled;
  private int blocks;
  private long size;
  private long id;
  private String mediaType;

  DocumentSink(DocumentRepository documents, long maxBytes, Set<String> allowedTypes) {
    this.documents = documents;
    this.maxBytes = maxBytes;
    this.allowedTypes = Set.copyOf(allowedTypes);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    size += length;
    if (size > maxBytes) {
      throw new Problem(Problem.Kind.TOO_LARGE, "DOCUMENT-001", readable(maxBytes)).at("file");
    }
    int from = offset;
    while (from < offset + length) {
      if (filled == block.length) {
        writeBlock();
      }
      int count = Math.min(block.length - filled, offset + length - from);
      System.arraycopy(bytes, from, block, filled, count);
      filled += count;
      from += count;
    }
  }

  /** Ends the document. Content that is there already gives the document that has it. */
  public DocumentRef finish() {
    if (size == 0) {
      throw new Problem("DOCUMENT-002").at("file");
    }
    checkType();
    digest.update(block, 0, filled);
    byte[] sha256 = digest.digest();
    if (blocks == 0) {
      return documents.insert(Arrays.copyOf(block, filled), sha256, mediaType);
    }
    documents.insertBlock(id, blocks, Arrays.copyOf(block, filled));
    return documents.complete(id, sha256, size, mediaType);
  }

  private void writeBlock() {
    checkType();
    if (blocks == 0) {
      id = documents.nextId();
    }
    digest.update(block, 0, filled);
    documents.insertBlock(id, blocks, Arrays.copyOf(block, filled));
    blocks++;
    filled = 0;
  }

  private void checkType() {
    if (mediaType == null) {
      mediaType = MediaTypeSniffer.sniff(block, filled);
      if (!allowedTypes.contains(mediaType)) {
        throw refusal();
      }
    }
  }

  private Problem refusal() {
    String allowed = MediaTypes.names(allowedTypes);
    return mediaType.equals(MediaTypes.UNKNOWN)
        ? new Problem("DOCUMENT-006", allowed).at("file")
        : new Problem("DOCUMENT-003", MediaTypes.name(mediaType), allowed).at("file");
  }

  private static String readable(long bytes) {
    if (bytes >= 1024 * 1024) {
      return bytes / (1024 * 1024) + "\u00a0MB";
    }
    return bytes >= 1024 ? bytes / 1024 + "\u00a0KB" : bytes + "\u00a0B";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
