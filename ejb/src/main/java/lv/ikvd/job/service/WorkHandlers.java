package lv.ikvd.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The handlers that this node knows, by kind. */
@ApplicationScoped
public class WorkHandlers {

  private final Map<String, WorkHandler> byKind = new TreeMap<>();

  protected WorkHandlers() {}

  @Inject
  WorkHandlers(@Any Instance<WorkHandler> handlers) {
    this((Iterable<WorkHandler>) handlers);
  }

  WorkHandlers(Iterable<WorkHandler> handlers) {
    for (WorkHandler handler : handlers) {
      if (byKind.put(handler.kind(), handler) != null) {
        throw new IllegalStateException("two handlers of work " + handler.kind());
      }
    }
  }

  public Set<String> kinds() {
    return Set.copyOf(byKind.keySet());
  }

  WorkHandler of(String kind) {
    WorkHandler handler = byKind.get(kind);
    if (handler == null) {
      throw new IllegalStateException("no handler of work " + kind);
    }
    return handler;
  }
}
