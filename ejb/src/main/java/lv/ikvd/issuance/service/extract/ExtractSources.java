package lv.ikvd.issuance.service.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;

/** The registers from which extracts are issued, by code. */
@ApplicationScoped
public class ExtractSources {

  private final Map<String, ExtractSource> byRegister = new TreeMap<>();

  protected ExtractSources() {}

  @Inject
  ExtractSources(@Any Instance<ExtractSource> sources) {
    this((Iterable<ExtractSource>) sources);
  }

  public ExtractSources(Iterable<ExtractSource> sources) {
    for (ExtractSource source : sources) {
      if (byRegister.put(source.register(), source) != null) {
        throw new IllegalStateException("two kinds of extracts from " + source.register());
      }
    }
  }

  ExtractSource of(String register) {
    ExtractSource source = byRegister.get(register);
    if (source == null) {
      throw new IllegalStateException("no extracts from " + register);
    }
    return source;
  }

  boolean isKind(String kind) {
    return byRegister.values().stream().anyMatch(source -> source.kind().equals(kind));
  }
}
