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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.ikvd.dataload.entity.LoadTable;

/** What can be loaded, in the order in which it is written. */
@ApplicationScoped
public class LoadKinds {

  /** A file with the kind that declares it. */
  record Declared(LoadKind kind, LoadTable table) {}

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
        if (files.put(table.file(), new Declared(kind, table)) != null) {
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

  Optional<Declared> file(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
