package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import lv.ikvd.proceeding.service.papers.Enclosures;

/** The documents that registers add to their decisions. */
@ApplicationScoped
public class DeclaredEnclosures {

  private Iterable<Enclosures> declared = List.of();

  protected DeclaredEnclosures() {}

  @Inject
  DeclaredEnclosures(@Any Instance<Enclosures> declared) {
    this((Iterable<Enclosures>) declared);
  }

  public DeclaredEnclosures(Iterable<Enclosures> declared) {
    this.declared = declared;
  }

  List<Enclosures> of(String register) {
    return all().filter(one -> one.register().equals(register)).toList();
  }

  boolean isKind(String kind) {
    return all().anyMatch(one -> one.kind().equals(kind));
  }

  private Stream<Enclosures> all() {
    return StreamSupport.stream(declared.spliterator(), false);
  }
}
