package lv.ikvd.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address that a request came from. Behind a reverse proxy it is the one that the proxy
 * adds last to {@code X-Forwarded-For}; the header is believed from the addresses in {@code
 * ikvis.proxies} alone, for anybody can send it.
 */
@ApplicationScoped
public class Origin {

  @Inject
  @ConfigProperty(name = "ikvis.proxies")
  private Optional<String> proxies;

  protected Origin() {}

  Origin(String proxies) {
    this.proxies = Optional.ofNullable(proxies);
  }

  public String of(HttpServletRequest request) {
    String peer = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !trusted().contains(peer)) {
      return cut(peer);
    }
    String[] hops = forwarded.split(",");
    return cut(hops[hops.length - 1].strip());
  }

  private Set<String> trusted() {
    return proxies.stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  private static String cut(String address) {
    return address.length() > 60 ? address.substring(0, 60) : address;
  }
}
