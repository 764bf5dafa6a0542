package lv.ikvd.seal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import lv.ikvd.problem.entity.Problem;

/** Seals with a key that this server reaches. */
@ApplicationScoped
public class KeySeal implements ElectronicSeal {

  private SealKeys keys;
  private Clock clock;

  protected KeySeal() {}

  @Inject
  public KeySeal(SealKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public SealFacts seal(Path pdf, Path target) {
    return signing().pdf(pdf, target);
  }

  @Override
  public SealFacts seal(List<PackedFile> files, Path target) {
    return signing().container(files, target);
  }

  private Signing signing() {
    SealKey key = keys.open();
    if (!key.certificate().isValidOn(Date.from(clock.instant()))) {
      LocalDate ended =
          LocalDate.ofInstant(key.certificate().getNotAfter().toInstant(), clock.getZone());
      throw Problem.unavailable("SEAL-003", ended);
    }
    return new Signing(key, clock);
  }
}
