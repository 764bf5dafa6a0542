package lv.ikvd.seal.service.testpki;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.seal.entity.TestKeyRepository;

/** Makes the test certificates at first use; of two nodes that try at once, both use one's. */
@Stateless
@PermitAll
public class TestPkiKeeper {

  @Inject private TestKeyRepository keys;
  @Inject private Clock clock;

  public TestPkiKeeper() {}

  public TestPkiKeeper(TestKeyRepository keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /** In a transaction of its own: the keys stay, whatever becomes of what they were first for. */
  @TransactionAttribute(REQUIRES_NEW)
  public TestPki keys() {
    if (keys.find().isEmpty()) {
      keys.add(TestPki.make().keystore(), clock.instant());
    }
    return new TestPki(keys.find().orElseThrow());
  }
}
