package lv.ikvd.document.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DocumentDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final long MEGABYTE = 1024L * 1024;
  private static final Set<String> PDF = Set.of(MediaTypes.PDF);

  @Test
  void givesBackWhatWasStoredAcrossBlocks() throws Exception {
    byte[] content = new Generated(3 * DocumentRepository.BLOCK + 17, 1).readAllBytes();

    DocumentRef stored = store(new ByteArrayInputStream(content), MEGABYTE);

    assertThat(stored.size()).isEqualTo(content.length);
    assertThat(stored.mediaType()).isEqualTo(MediaTypes.PDF);
    assertThat(stored.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    assertThat(read(stored.id())).isEqualTo(content);
    assertThat(blocks(stored.id())).isEqualTo(4);
  }

  @Test
  void endsAtABlockWithoutAnEmptyOne() {
    DocumentRef stored = store(new Generated(2L * DocumentRepository.BLOCK, 2), MEGABYTE);

    assertThat(blocks(stored.id())).isEqualTo(2);
    assertThat(read(stored.id())).hasSize(2 * DocumentRepository.BLOCK);
  }

  @Test
  void storesTheSameContentOnce() {
    DocumentRef small = store(pdf("viens"), 100);
    DocumentRef large = store(new Generated(MEGABYTE, 3), MEGABYTE);
    long before = count("document_chunk");

    assertThat(store(pdf("viens"), 100)).isEqualTo(small);
    assertThat(store(new Generated(MEGABYTE, 3), MEGABYTE)).isEqualTo(large);
    assertThat(count("document_chunk")).isEqualTo(before);
  }

  @Test
  void storesTheSameContentOnceAlsoWhenManyDoAtOnce() throws Exception {
    int threads = 8;
    CyclicBarrier together = new CyclicBarrier(threads);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    List<Future<DocumentRef>> running = new ArrayList<>();
    Callable<DocumentRef> storing =
        () -> {
          together.await();
          return store(new Generated(MEGABYTE / 2, 4), MEGABYTE);
        };
    for (int i = 0; i < threads; i++) {
      running.add(executor.submit(storing));
    }
    List<DocumentRef> stored = new ArrayList<>();
    for (Future<DocumentRef> one : running) {
      stored.add(one.get());
    }
    executor.shutdown();

    assertThat(stored).containsOnly(stored.get(0));
    assertThat(blocks(stored.get(0).id())).isEqualTo(2);
  }

  @Test
  void refusesTheFirstByteTooManyAndKeepsNothing() {
    long documents = count("document");
    long blocks = count("document_chunk");

    assertThatThrownBy(() -> store(new Generated(MEGABYTE + 1, 5), MEGABYTE))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("DOCUMENT-001");
              assertThat(problem.kind().status()).isEqualTo(413);
              assertThat(problem.arguments()).containsExactly("1\u00a0MB");
              assertThat(problem.field()).contains("file");
            });
    assertThat(store(new Generated(MEGABYTE, 5), MEGABYTE).size()).isEqualTo(MEGABYTE);
    assertThat(count("document")).isEqualTo(documents + 1);
    assertThat(count("document_chunk")).isEqualTo(blocks + 4);
  }

  @Test
  void refusesAnEmptyDocument() {
    assertThatThrownBy(() -> store(new ByteArrayInputStream(new byte[0]), 100))
        .hasMessage("DOCUMENT-002");
  }

  @Test
  void refusesByContentWhateverTheNameSays() {
    assertThatThrownBy(() -> store(new ByteArrayInputStream("<html><script>".getBytes(UTF_8)), 100))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("DOCUMENT-003");
              assertThat(problem.arguments()).containsExactly("HTML", "PDF");
            });
    assertThatThrownBy(() -> store(new ByteArrayInputStream(new byte[] {0, 1, 2}), 100))
        .hasMessage("DOCUMENT-006");
  }

  @Test
  void leavesNothingWhenTheSenderBreaksOff() {
    long blocks = count("document_chunk");
    InputStream breaking =
        new Generated(MEGABYTE, 6) {
          @Override
          void progress(long given) {
            if (given > 600_000) {
              throw new UncheckedIOException(new IOException("connection reset"));
            }
          }
        };

    assertThatThrownBy(() -> store(breaking, MEGABYTE)).isInstanceOf(UncheckedIOException.class);
    assertThat(count("document_chunk")).isEqualTo(blocks);
  }

  /** 60 MB pass through; what stays in memory meanwhile is a block or two. */
  @Test
  void needsNoMoreMemoryForALargeDocument() {
    long[] used = new long[2];
    Generated large =
        new Generated(60 * MEGABYTE, 7) {
          @Override
          void progress(long given) {
            if (given > 5 * MEGABYTE && used[0] == 0) {
              used[0] = usedAfterCollection();
            }
            if (given > 58 * MEGABYTE && used[1] == 0) {
              used[1] = usedAfterCollection();
            }
          }
        };
    DocumentRef stored = store(large, 64 * MEGABYTE);
    assertThat(used[1] - used[0]).isLessThan(4 * MEGABYTE);

    Counting read = new Counting();
    database.run(
        em -> {
          try (InputStream content = new DocumentRepository(em).open(stored.id())) {
            content.transferTo(read);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    assertThat(read.count).isEqualTo(60 * MEGABYTE);
    assertThat(read.last - read.first).isLessThan(4 * MEGABYTE);
  }

  private static long usedAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static InputStream pdf(String text) {
    return new ByteArrayInputStream(("%PDF-1.4 " + text).getBytes(UTF_8));
  }

  private static DocumentRef store(InputStream content, long max) {
    return database.inTransaction(
        em -> {
          DocumentSink sink = new DocumentRepository(em).sink(max, PDF);
          try {
            content.transferTo(sink);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return sink.finish();
        });
  }

  private static byte[] read(long id) {
    return database.inTransaction(
        em -> {
          try (InputStream content = new DocumentRepository(em).open(id)) {
            return content.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static long blocks(long id) {
    return count("document_chunk where document_id = " + id);
  }

  private static long count(String what) {
    return database.inTransaction(
        em ->
            ((Number) em.createNativeQuery("select count(*) from " + what).getSingleResult())
                .longValue());
  }

  /** A PDF by its first bytes, then what a seed makes, without holding it. */
  private static class Generated extends InputStream {
    private final long size;
    private long given;
    private long state;

    Generated(long size, long seed) {
      this.size = size;
      this.state = seed;
    }

    void progress(long givenSoFar) {}

    @Override
    public int read() {
      if (given == size) {
        return -1;
      }
      int at = (int) Math.min(given++, 5);
      if (at < 5) {
        return "%PDF-".charAt(at);
      }
      state = state * 6364136223846793005L + 1442695040888963407L;
      return (int) (state >>> 56);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      progress(given);
      return super.read(target, offset, length);
    }
  }

  private static final class Counting extends OutputStream {
    private long count;
    private long first;
    private long last;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
      if (count > 5 * MEGABYTE && first == 0) {
        first = usedAfterCollection();
      }
      if (count > 58 * MEGABYTE && last == 0) {
        last = usedAfterCollection();
      }
    }
  }
}
