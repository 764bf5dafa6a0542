package lv.ikvd.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that sends files to be loaded, as one of the accounts for demonstrations. */
final class LoadClient {

  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final RunningServer server;
  private final String authorization;

  LoadClient(RunningServer server, String login) {
    this.server = server;
    this.authorization = authorization(login);
  }

  static String authorization(String login) {
    String pair = login + ":demo-" + login + "-2026";
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> send(HttpRequest.BodyPublisher body, String type) {
    return send(request("/api/v1/loads").header("Content-Type", type).POST(body).build());
  }

  HttpResponse<String> send(byte[] zip) {
    return send(HttpRequest.BodyPublishers.ofByteArray(zip), "application/zip");
  }

  /** The id of the load that a file began. */
  String load(Path zip) throws IOException {
    HttpResponse<String> answer = send(HttpRequest.BodyPublishers.ofFile(zip), "application/zip");
    if (answer.statusCode() != 202) {
      throw new IllegalStateException(answer.body());
    }
    return id(answer);
  }

  static String id(HttpResponse<String> answer) {
    Matcher id = ID.matcher(answer.body());
    return id.find() ? id.group(1) : "";
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
        .header("Authorization", authorization);
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
}
