package lv.ikvd.issuance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where browsers reach this installation: {@code ikvis.url}, in the environment {@code IKVIS_URL}.
 * It is printed on documents and outlives them, so it is set and not guessed from a request.
 */
@ApplicationScoped
public class PublicAddress {

  /** What documents name where nothing is set: good for nobody but the machine itself. */
  public static final String UNSET = "http://localhost:8080/ikvis";

  private String base;
  private boolean set;

  protected PublicAddress() {}

  @Inject
  PublicAddress(@ConfigProperty(name = "ikvis.url") Optional<String> url) {
    this(url.map(String::strip).filter(text -> !text.isEmpty()).orElse(UNSET));
    set = url.isPresent();
  }

  public PublicAddress(String base) {
    this.base = base.replaceAll("/+$", "");
    set = true;
  }

  /** The page on which anyone can check a document. */
  public URI verification(String number) {
    return URI.create(base + "/public/verify/" + number);
  }

  public String base() {
    return base;
  }

  /** Whether it was set, or only stands in for one. */
  public boolean isSet() {
    return set;
  }
}
