package lv.ikvd.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that a killed run left behind. Process numbers are used again by the system, so a
 * process counts as ours only if it began at the moment that was noted.
 */
final class Leftover {

  private Leftover() {}

  static String describe(ProcessHandle process) {
    return process.pid()
        + " "
        + process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** Ends the process noted in the file, if it still runs. Tells whether there was one. */
  static boolean end(Path note) throws IOException {
    Optional<ProcessHandle> process = find(note);
    process.ifPresent(handle -> end(handle, Duration.ofSeconds(20)));
    Files.deleteIfExists(note);
    return process.isPresent();
  }

  private static Optional<ProcessHandle> find(Path note) throws IOException {
    if (!Files.exists(note)) {
      return Optional.empty();
    }
    String noted = Files.readString(note).strip();
    if (!noted.matches("[0-9]+ [0-9]+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(noted.split(" ")[0]))
        .filter(process -> describe(process).equals(noted));
  }

  static void end(ProcessHandle process, Duration patience) {
    process.destroy();
    if (!ended(process, patience)) {
      process.destroyForcibly();
      ended(process, Duration.ofSeconds(10));
    }
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException slow) {
      return false;
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
