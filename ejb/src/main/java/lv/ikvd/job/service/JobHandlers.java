package lv.ikvd.job.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The kinds of jobs that this node can do. */
@ApplicationScoped
public class JobHandlers {

  private final Map<String, JobHandler> byKind = new TreeMap<>();

  protected JobHandlers() {}

  @Inject
  JobHandlers(@Any Instance<JobHandler> handlers) {
    this((Iterable<JobHandler>) handlers);
  }

  JobHandlers(Iterable<JobHandler> handlers) {
    for (JobHandler handler : handlers) {
      if (byKind.put(handler.kind(), handler) != null) {
        throw new IllegalStateException("two handlers of job " + handler.kind());
      }
    }
  }

  public Set<String> kinds() {
    return Set.copyOf(byKind.keySet());
  }

  JobHandler of(String kind) {
    JobHandler handler = byKind.get(kind);
    if (handler == null) {
      throw new IllegalStateException("no handler of job " + kind);
    }
    return handler;
  }
}
