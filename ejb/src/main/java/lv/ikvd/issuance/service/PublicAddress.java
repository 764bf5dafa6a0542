package lv.ikvd.issuance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the public reaches this installation: {@code ikvis.public.url}, in the environment {@code
 * IKVIS_PUBLIC_URL}. It is printed on documents and outlives them, so it is set and not guessed
 * from a request.
 */
@ApplicationScoped
public class PublicAddress {

  private String base;

  protected PublicAddress() {}

  @Inject
  public PublicAddress(
      @ConfigProperty(name = "ikvis.public.url", defaultValue = "http://localhost:8080/ikvis")
          String base) {
    this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** The page on which anyone can check a document. */
  public URI verification(String number) {
    return URI.create(base + "/public/verify/" + number);
  }
}
