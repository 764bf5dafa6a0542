package lv.ikvd.seal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lv.ikvd.seal.service.testpki.TestKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seal with a key of the agency's own, and what is said when there is none. */
class SealKeysTest {

  private static final Clock CLOCK = Clock.fixed(SignedFiles.NOW, SignedFiles.RIGA);

  /** Nobody listens there: discard. */
  private static final String NO_SERVICE = "http://127.0.0.1:9/";

  @TempDir Path folder;
  private final AtomicInteger number = new AtomicInteger();

  @Test
  void saysWhyThereIsNoSeal() throws IOException {
    Path key = key(SignedFiles.pki().authority().seal("TEST Iestāde", "NTRLV-90001259032"));

    assertThatThrownBy(() -> seal(null, "test", NO_SERVICE)).hasMessage("SEAL-002");
    assertThatThrownBy(() -> seal(key, "test", null)).hasMessage("SEAL-002");
    assertThatThrownBy(() -> seal(folder.resolve("nav.p12"), "test", NO_SERVICE))
        .hasMessage("SEAL-002");
    assertThatThrownBy(() -> seal(key, "cita", NO_SERVICE)).hasMessage("SEAL-004");
    assertThatThrownBy(() -> seal(key, "test", NO_SERVICE))
        .as("the key opens, the time-stamp service is down")
        .hasMessage("SEAL-001");
  }

  @Test
  void doesNotSealWithACertificateThatHasEnded() {
    Instant ended = SignedFiles.NOW.minus(1, ChronoUnit.DAYS);
    TestKey old =
        SignedFiles.pki()
            .authority()
            .person("Ilze", "Ozola", SignedFiles.CODE, ended.minus(9, ChronoUnit.DAYS), ended);
    assertThatThrownBy(() -> seal(key(old), "test", NO_SERVICE)).hasMessage("SEAL-003");
  }

  @Test
  void neverShowsThePassword() {
    assertThat(new SealSettings(false, "a.p12", null, "slepens", NO_SERVICE, null, true).toString())
        .doesNotContain("slepens");
  }

  private Path key(TestKey key) {
    return new SignedFiles(folder).write(number.incrementAndGet() + ".p12", key.keystore());
  }

  private void seal(Path keystore, String password, String timeStamps) {
    SealSettings settings =
        new SealSettings(
            false,
            keystore == null ? null : keystore.toString(),
            null,
            password,
            timeStamps,
            null,
            false);
    new KeySeal(new SealKeys(settings, null, CLOCK), CLOCK)
        .seal(new SignedFiles(folder).pdf("a.pdf"), folder.resolve("b.pdf"));
  }
}
