package lv.ikvd.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import lv.ikvd.starter.Micro;

/**
 * A floor in a process of its own, whose machine has the options of the server's: neither compiler
 * nor collector make a difference.
 */
final class BareProcess implements AutoCloseable {

  /** What a library logs may stand between the answers. */
  private static final String ANSWER = "milliseconds ";

  private final Process process;
  private final Writer asks;
  private final BufferedReader answers;

  private BareProcess(Process process) {
    this.process = process;
    this.asks = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a class whose {@code main} answers by {@link #answer}. */
  static BareProcess start(Class<?> what, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Micro.JAVA);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), what.getName()));
    command.addAll(List.of(arguments));
    return new BareProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Milliseconds that all take once more. */
  double run() throws IOException {
    asks.write('\n');
    asks.flush();
    String line = answers.readLine();
    while (!line.startsWith(ANSWER)) {
      line = answers.readLine();
    }
    return Double.parseDouble(line.substring(ANSWER.length()));
  }

  /** Answers each line with the milliseconds of a round. */
  static void answer(DoubleSupplier round) {
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .forEach(line -> System.out.println(ANSWER + round.getAsDouble()));
  }

  @Override
  public void close() {
    process.destroy();
  }
}
