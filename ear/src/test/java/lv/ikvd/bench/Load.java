package lv.ikvd.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** Clients that ask at the same time, each on its own connection, as fast as they are answered. */
final class Load implements AutoCloseable {

  private final List<KeepAlive> clients = new ArrayList<>();

  Load(int port, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      clients.add(new KeepAlive(port));
    }
  }

  /** Answers per second over the time given; requests are taken by turns. */
  double perSecond(IntFunction<byte[]> requests, long millis) {
    AtomicLong answers = new AtomicLong();
    long start = System.nanoTime();
    long end = start + millis * 1_000_000;
    List<Thread> threads = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (int i = 0; i < clients.size(); i++) {
      int turn = i;
      Thread thread = new Thread(() -> answers.addAndGet(ask(turn, requests, end)));
      thread.setUncaughtExceptionHandler(
          (failed, failure) -> {
            synchronized (failures) {
              failures.add(failure);
            }
          });
      threads.add(thread);
      thread.start();
    }
    threads.forEach(Load::join);
    if (!failures.isEmpty()) {
      throw new IllegalStateException(failures.get(0));
    }
    return answers.get() * 1e9 / (System.nanoTime() - start);
  }

  private long ask(int turn, IntFunction<byte[]> requests, long end) {
    long answers = 0;
    int at = turn;
    while (System.nanoTime() < end) {
      try {
        clients.get(turn).get(requests.apply(at));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      answers++;
      at += clients.size();
    }
    return answers;
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() throws IOException {
    for (KeepAlive client : clients) {
      client.close();
    }
  }
}
