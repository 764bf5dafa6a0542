package lv.ikvd.issuance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The kinds of documents that features issue, by code. */
@ApplicationScoped
public class DocumentKinds {

  private final Map<String, DocumentKind> byCode = new TreeMap<>();

  protected DocumentKinds() {}

  @Inject
  DocumentKinds(@Any Instance<DocumentKind> kinds) {
    this((Iterable<DocumentKind>) kinds);
  }

  public DocumentKinds(Iterable<DocumentKind> kinds) {
    for (DocumentKind kind : kinds) {
      if (byCode.put(kind.code(), kind) != null) {
        throw new IllegalStateException("two kinds of document " + kind.code());
      }
    }
  }

  public Set<String> codes() {
    return Set.copyOf(byCode.keySet());
  }

  DocumentKind of(String code) {
    DocumentKind kind = byCode.get(code);
    if (kind == null) {
      throw new IllegalStateException("no kind of document " + code);
    }
    return kind;
  }
}
