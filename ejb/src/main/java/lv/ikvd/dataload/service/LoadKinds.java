package lv.ikvd.dataload.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.problem.entity.Problem;

/** What can be loaded, in the order in which it is written. */
@ApplicationScoped
public class LoadKinds {

  /**
   * A file with the kind that declares it.
   *
   * @param correction whether its rows may replace what was loaded before
   */
  record Declared(LoadKind kind, LoadTable table, boolean correction) {}

  private final List<LoadKind> ordered = new ArrayList<>();
  private final Map<String, Declared> files = new LinkedHashMap<>();

  protected LoadKinds() {}

  @Inject
  LoadKinds(@Any Instance<LoadKind> found) {
    this((Iterable<LoadKind>) found);
  }

  public LoadKinds(Iterable<LoadKind> found) {
    Map<String, LoadKind> byCode = new TreeMap<>();
    found.forEach(kind -> byCode.put(kind.code(), kind));
    Set<String> placed = new HashSet<>();
    byCode.values().forEach(kind -> place(kind, byCode, placed));
    for (LoadKind kind : ordered) {
      for (LoadTable table : kind.tables()) {
        if (files.put(table.file(), new Declared(kind, table, false)) != null) {
          throw new IllegalStateException("two load kinds declare " + table.file());
        }
      }
    }
  }

  private void place(LoadKind kind, Map<String, LoadKind> byCode, Set<String> placed) {
    if (placed.add(kind.code())) {
      kind.after().forEach(code -> place(byCode.get(code), byCode, placed));
      ordered.add(kind);
    }
  }

  /** Those first that others need. */
  public List<LoadKind> all() {
    return List.copyOf(ordered);
  }

  /** All files in the order of the reference. */
  public List<LoadTable> tables() {
    return files.values().stream().map(Declared::table).toList();
  }

  /** The name of a file without what makes it one of corrections. */
  static String plain(String name) {
    return name.startsWith(LoadTable.CORRECTIONS)
        ? name.substring(LoadTable.CORRECTIONS.length())
        : name;
  }

  /**
   * What a file of a zip is.
   *
   * @throws Problem LOAD-006 nothing that can be loaded
   */
  Declared declared(String name) {
    Declared declared = files.get(plain(name));
    if (declared == null) {
      throw new Problem("LOAD-006", ZipTables.shown(name)).at("file");
    }
    boolean correction = name.startsWith(LoadTable.CORRECTIONS);
    return new Declared(declared.kind(), declared.table(), correction);
  }
}
