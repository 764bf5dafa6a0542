package lv.ikvd.dataload.service;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command that sends a file of any size to be loaded, and waits for the end of the load. It
 * runs outside the server, from what the EAR holds, and streams the file to the address for
 * programs:
 *
 * <pre>
 * java -cp "…/ikvis-ejb.jar:…/lib/*" lv.ikvd.dataload.service.LoadCommand https://ikvis.example.test/ikvis login file.zip
 * </pre>
 *
 * <p>The password is asked for, or read as one line of the standard input. It ends with 0 when
 * every row was loaded or is there already, with 3 when rows were wrong, with 1 when the load was
 * refused, cancelled or failed.
 */
public final class LoadCommand {

  private static final int REFUSED = 1;
  private static final int USAGE = 2;
  private static final int WRONG_ROWS = 3;
  private static final int ACCEPTED = 202;
  private static final int OK = 200;
  private static final Set<String> OPEN = Set.of("WAITING", "RUNNING");
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final HttpClient client = HttpClient.newHttpClient();
  private final String loads;
  private final String authorization;
  private final PrintStream out;

  private LoadCommand(String base, String login, char[] password, PrintStream out) {
    this.loads = base.replaceAll("/+$", "") + "/api/v1/loads";
    byte[] pair = (login + ':' + new String(password)).getBytes(StandardCharsets.UTF_8);
    this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(run(arguments, System.in, System.out, System.err));
  }

  /** Runs with the streams of a process; returns how it ends. */
  public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err)
      throws IOException, InterruptedException {
    if (arguments.length != 3 || !Files.isReadable(Path.of(arguments[2]))) {
      err.println("Usage: LoadCommand <address of IKVIS> <login> <file.zip>");
      return USAGE;
    }
    try {
      LoadCommand command = new LoadCommand(arguments[0], arguments[1], password(in), out);
      return command.follow(command.send(Path.of(arguments[2])));
    } catch (IllegalStateException refusal) {
      err.println(refusal.getMessage());
      return REFUSED;
    }
  }

  private String send(Path file) throws IOException, InterruptedException {
    String name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
    return ask(
        request(loads + "?name=" + name)
            .header("Content-Type", "application/zip")
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build(),
        ACCEPTED);
  }

  private int follow(String accepted) throws IOException, InterruptedException {
    String address = loads + '/' + value(accepted, "id");
    out.println("Load " + value(accepted, "id") + ": " + address);
    String load = accepted;
    while (OPEN.contains(value(load, "state"))) {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
      load = ask(request(address).build(), OK);
    }
    String state = value(load, "state");
    String bad = value(load, "bad");
    out.printf(
        "%s: %s rows, %s loaded, %s unchanged, %s wrong%n",
        state, value(load, "rows"), value(load, "loaded"), value(load, "same"), bad);
    if (!bad.equals("0")) {
      out.println("Wrong rows: " + address + "/errors");
    }
    return state.equals("DONE") ? bad.equals("0") ? 0 : WRONG_ROWS : REFUSED;
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Authorization", authorization)
        .header("Accept-Language", "en");
  }

  private String ask(HttpRequest request, int expected) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() == expected) {
      return answer.body();
    }
    String problem = answer.body();
    throw new IllegalStateException(
        answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem")
            ? value(problem, "code")
                + ": "
                + value(problem, "detail")
                + ' '
                + value(problem, "remedy")
            : "The server answers " + answer.statusCode());
  }

  /** A field of the answer; the EAR holds no reader of JSON, which the server brings. */
  private static String value(String json, String field) {
    Matcher found =
        Pattern.compile('"' + field + "\":(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\d+))").matcher(json);
    if (!found.find()) {
      throw new IllegalStateException("The server's answer is not understood");
    }
    return found.group(1) == null ? found.group(2) : found.group(1).replaceAll("\\\\(.)", "$1");
  }

  private static char[] password(InputStream in) throws IOException {
    Console console = System.console();
    if (console != null && in == System.in) {
      return console.readPassword("Password: ");
    }
    String line =
        new BufferedReader(new InputStreamReader(in, Charset.defaultCharset())).readLine();
    return line == null ? new char[0] : line.toCharArray();
  }
}
