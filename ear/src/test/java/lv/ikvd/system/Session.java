package lv.ikvd.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without eyes: cookies and forms over plain HTTP, redirects seen instead of followed.
 * For tests of what a hostile or confused client may send.
 */
public final class Session {

  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
  private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'");

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Session(RunningServer server) {
    this.base = server.baseUrl();
  }

  /** A whole address, or a path inside the application. */
  public HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  public HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
    String body =
        form.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Sends a body as it is. */
  public HttpResponse<String> post(
      String address, HttpRequest.BodyPublisher body, String contentType) {
    return send(
        HttpRequest.newBuilder(uri(address))
            .header("Content-Type", contentType)
            .POST(body)
            .build());
  }

  /** Opens the login page and sends its form; {@code to} may be null. */
  public HttpResponse<String> login(String name, String password, String to) {
    String path = to == null ? "/login" : "/login?to=" + encode(to);
    return post("/login", loginForm(get(path).body(), name, password, to));
  }

  /** Logs in as one of the accounts for demonstrations. */
  public HttpResponse<String> loginDemo(String name) {
    return login(name, "demo-" + name + "-2026", null);
  }

  public static Map<String, String> loginForm(
      String page, String name, String password, String to) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("login", "login");
    form.put("login:name", name);
    form.put("login:password", password);
    form.put("login:enter", "login:enter");
    form.put("jakarta.faces.ViewState", find(STATE, page));
    form.put("primefaces.nonce", find(NONCE, page));
    if (to != null) {
      form.put("to", to);
    }
    return form;
  }

  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** As an attacker who makes a browser send a session id of their choice. */
  public void plant(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/ikvis");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(base), cookie);
  }

  public static String find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private URI uri(String address) {
    return URI.create(address.startsWith("/") ? base + address : address);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
