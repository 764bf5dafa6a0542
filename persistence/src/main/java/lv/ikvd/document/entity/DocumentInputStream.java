package lv.ikvd.document.entity;

import java.io.InputStream;
import java.util.Objects;

/** Holds one block of a document at a time. */
final class DocumentInputStream extends InputStream {

  private static final byte[] NOTHING = {};

  private final DocumentRepository documents;
  private final long id;
  private byte[] block = NOTHING;
  private int position;
  private int next;
  private boolean ended;

  DocumentInputStream(DocumentRepository documents, long id) {
    this.documents = documents;
    this.id = id;
  }

  @Override
  public int read() {
    return available() == 0 ? -1 : block[position++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    int count = Math.min(length, available());
    if (count == 0) {
      return -1;
    }
    System.arraycopy(block, position, target, offset, count);
    position += count;
    return count;
  }

  /** What is left of the block, after fetching the next one where it is used up. */
  @Override
  public int available() {
    if (position == block.length && !ended) {
      block = documents.block(id, next++).orElse(NOTHING);
      position = 0;
      ended = block.length < DocumentRepository.BLOCK;
    }
    return block.length - position;
  }
}
