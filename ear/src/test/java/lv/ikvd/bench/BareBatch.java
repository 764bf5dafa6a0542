package lv.ikvd.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.document.report.BatchBench;
import lv.ikvd.document.report.Template;
import lv.ikvd.privatepractice.report.Certificates;
import lv.ikvd.starter.Micro;

/**
 * Bare fill and export of many certificates in a process of its own, whose machine has the options
 * of the server's: neither compiler nor collector make a difference.
 */
final class BareBatch implements AutoCloseable {

  private final Process process;
  private final Writer asks;
  private final BufferedReader answers;

  private BareBatch(Process process) {
    this.process = process;
    this.asks = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  static BareBatch start(String template, int count) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Micro.JAVA);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BareBatch.class.getName(), template, String.valueOf(count)));
    return new BareBatch(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Milliseconds that all take once more. */
  double run() throws IOException {
    asks.write('\n');
    asks.flush();
    return Double.parseDouble(answers.readLine());
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** Answers each line with the milliseconds of a round. */
  public static void main(String[] arguments) throws IOException {
    List<Template.Filling> fillings = Certificates.many(0, Integer.parseInt(arguments[1]));
    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        .lines()
        .forEach(line -> System.out.println(bare(arguments[0], fillings)));
  }

  private static double bare(String template, List<Template.Filling> fillings) {
    try {
      return BatchBench.bare(template, fillings);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
