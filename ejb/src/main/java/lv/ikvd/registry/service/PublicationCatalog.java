package lv.ikvd.registry.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The registers that are public, found by CDI. */
@ApplicationScoped
public class PublicationCatalog {

  private final Map<String, Publication> publications = new TreeMap<>();

  protected PublicationCatalog() {}

  @Inject
  public PublicationCatalog(@Any Instance<Publication> found) {
    this((Iterable<Publication>) found);
  }

  public PublicationCatalog(Iterable<? extends Publication> found) {
    for (Publication publication : found) {
      if (publications.put(publication.register(), publication) != null) {
        throw new IllegalStateException("two publications of " + publication.register());
      }
    }
  }

  public Optional<Publication> find(String register) {
    return Optional.ofNullable(publications.get(register));
  }

  /** In the order of the registers' codes. */
  public Collection<Publication> all() {
    return publications.values();
  }
}
