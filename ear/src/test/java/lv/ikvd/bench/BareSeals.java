package lv.ikvd.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.seal.service.ElectronicSeal;
import lv.ikvd.seal.service.KeySeal;
import lv.ikvd.seal.service.SealKeys;
import lv.ikvd.seal.service.SealSettings;
import lv.ikvd.seal.service.testpki.TestPki;
import lv.ikvd.seal.service.testpki.TestPkiKeeper;
import lv.ikvd.system.MicroServer;

/** Bare seals on one file: one after the other, or by several threads at once. */
final class BareSeals {

  private final ElectronicSeal seal;
  private final Path plain;
  private final int threads;

  private BareSeals(Path plain, int threads) {
    Clock clock = Clock.system(ZoneId.of("Europe/Riga"));
    this.seal = new KeySeal(new SealKeys(SealSettings.ofTest(), new Keys(), clock), clock);
    this.plain = plain;
    this.threads = threads;
  }

  public static void main(String[] arguments) {
    BareSeals bare = new BareSeals(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
    int many = Integer.parseInt(arguments[1]);
    BareProcess.answer(() -> bare.round(many));
  }

  private double round(int many) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Path work = plain.resolveSibling("bare" + threads);
    try {
      long start = System.nanoTime();
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        Path folder = Files.createDirectories(work.resolve(Integer.toString(i)));
        all.add(pool.submit(() -> seal.seal(plain, folder.resolve("sealed"))));
      }
      for (Future<?> one : all) {
        one.get();
      }
      return (System.nanoTime() - start) / 1e6;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (ExecutionException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    } finally {
      pool.shutdown();
      MicroServer.delete(work);
    }
  }

  /** Certificates of this run. */
  static final class Keys extends TestPkiKeeper {
    private final TestPki keys = TestPki.make();

    @Override
    public TestPki keys() {
      return keys;
    }
  }
}
