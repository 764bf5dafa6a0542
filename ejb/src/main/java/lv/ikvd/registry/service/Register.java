package lv.ikvd.registry.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * What is particular to a register: the typed content of a version, in tables of its own that are
 * 1:1 with the version and insert-only.
 *
 * <p>An implementation is an {@code @ApplicationScoped} bean, not an EJB: it runs inside the use
 * cases and the log's writer, whose roles have been checked. The content is a record without kernel
 * columns; persons in it are ids together with the commitment under which they were recorded, so
 * that a copy stays what it was.
 *
 * @param <C> the content, a record
 */
public interface Register<C> {

  /** As in the column {@code register}, for good: {@code CHILD_MINDER}. */
  String code();

  Class<C> contentType();

  /** The series from which entries take their numbers. */
  String numberSeries();

  /** Writes the typed rows of a version that exists. */
  void insert(long versionId, C content);

  /** Reads them back: what {@link #insert} was given. */
  C content(long versionId);

  /**
   * As {@link #content(long)} for many, with few statements: the log writes and verifies a million
   * of them. A version without rows is missing in the answer.
   */
  default Map<Long, C> contents(Collection<Long> versionIds) {
    Map<Long, C> contents = new HashMap<>();
    for (Long id : versionIds) {
      C content = content(id);
      if (content != null) {
        contents.put(id, content);
      }
    }
    return contents;
  }

  /**
   * Every column of the content for the leaf of the register log, by its name for good; see {@link
   * lv.ikvd.registry.entity.log.LeafJson} for types. A person stands there only as a commitment.
   * What was null before a column existed is null now.
   */
  SortedMap<String, Object> leaf(C content);

  /**
   * A view of what the register says today, where its entries have names of their own, with the
   * columns {@code entry_id}, {@code name} and {@code search_key}; null where an entry is called as
   * its holder is.
   */
  default String ownNames() {
    return null;
  }
}
