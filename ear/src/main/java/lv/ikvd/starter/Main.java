package lv.ikvd.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./mvnw -Pstart}. The system properties {@code ikvis.micro} and {@code ikvis.war} name the
 * jar of Payara Micro and the application; everything else are settings from the environment.
 */
public final class Main {

  /** Held here, for the logging of the platform forgets levels of loggers nobody holds. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private static final Logger POSTGRES = Logger.getLogger("io.zonky");

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    FLYWAY.setLevel(Level.WARNING);
    POSTGRES.setLevel(Level.OFF);
    int code;
    try {
      code = run();
    } catch (Refusal refusal) {
      System.err.println("IKVIS: " + refusal.getMessage());
      code = 1;
    } catch (IOException failure) {
      System.err.println("IKVIS: " + failure);
      code = 1;
    }
    System.exit(code);
  }

  private static int run() throws IOException, InterruptedException {
    Starter starter =
        new Starter(
            Settings.from(System.getenv()),
            Path.of(System.getProperty("ikvis.micro")),
            Path.of(System.getProperty("ikvis.war")),
            System.out);
    Thread stop = new Thread(() -> stop(starter), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    starter.start();
    int code = starter.waitFor();
    if (isStopping(stop)) {
      return 0;
    }
    starter.close();
    throw new Refusal("The server ended by itself with code " + code + " (see the log)");
  }

  /** Ctrl-C reaches the server too, which may be gone before our own hook runs. */
  private static boolean isStopping(Thread hook) {
    try {
      return !Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException inProgress) {
      return true;
    }
  }

  private static void stop(Starter starter) {
    try {
      starter.close();
    } catch (IOException failure) {
      System.err.println("IKVIS: " + failure.getMessage());
    }
  }
}
