package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Enclosure;
import lv.ikvd.proceeding.service.Enclosures;
import lv.ikvd.registry.service.RecordedVersion;

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

  List<Enclosure> of(String register, Enactment decision, List<RecordedVersion> made) {
    return StreamSupport.stream(declared.spliterator(), false)
        .filter(one -> one.register().equals(register))
        .flatMap(one -> one.of(decision, made).stream())
        .toList();
  }
}
