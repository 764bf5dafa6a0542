package lv.ikvd.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void knowsThePasswordAgainAndNoOther() {
    String hash = PasswordHash.of("Ķiršu dārzs 7".toCharArray());

    assertThat(PasswordHash.matches("Ķiršu dārzs 7".toCharArray(), hash)).isTrue();
    assertThat(PasswordHash.matches("ķiršu dārzs 7".toCharArray(), hash)).isFalse();
    assertThat(PasswordHash.matches(new char[0], hash)).isFalse();
  }

  @Test
  void hashesTheSamePasswordDifferently() {
    assertThat(PasswordHash.of("a".toCharArray())).isNotEqualTo(PasswordHash.of("a".toCharArray()));
    assertThat(PasswordHash.of("a".toCharArray())).startsWith("pbkdf2-sha512$210000$");
  }

  @Test
  void nobodyHasThePasswordOfALoginThatDoesNotExist() {
    assertThat(PasswordHash.matches(new char[0], null)).isFalse();
  }

  /** Whoever measures must not learn which logins exist. */
  @Test
  void takesTheSameTimeWithoutAnAccount() {
    String hash = PasswordHash.of("x".toCharArray());
    check(hash);
    check(null);
    long with = Math.min(check(hash), check(hash));
    long without = Math.min(check(null), check(null));

    assertThat(Duration.ofNanos(without)).isGreaterThan(Duration.ofNanos(with / 2));
  }

  @Test
  void seesWhatWasHashedWithFewerRounds() {
    assertThat(PasswordHash.outdated("pbkdf2-sha512$100000$a$b")).isTrue();
    assertThat(PasswordHash.outdated(PasswordHash.of("x".toCharArray()))).isFalse();
  }

  private static long check(String hash) {
    long start = System.nanoTime();
    PasswordHash.matches("wrong".toCharArray(), hash);
    return System.nanoTime() - start;
  }
}
