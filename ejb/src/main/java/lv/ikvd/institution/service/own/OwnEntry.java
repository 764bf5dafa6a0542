package lv.ikvd.institution.service.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Who;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.CurrentUser;
import lv.ikvd.security.service.InNameOf;

/**
 * The one entry that the user acts for. Use cases of officials are entered for it as the system, in
 * the user's name: which entry it is comes from the account, never from a page.
 */
@ApplicationScoped
public class OwnEntry {

  @Inject private CurrentUser user;
  @Inject private InNameOf names;
  @Inject private Registers registers;

  /**
   * Does something about the own entry.
   *
   * @param system by which the use case enters those of officials
   * @throws Problem INSTITUTION-073 (forbidden) if the account acts for none
   */
  public <T> T with(AsSystem system, Function<EntryRow, T> work) {
    Who who =
        user.who()
            .filter(one -> one.entryId() != null)
            .orElseThrow(() -> Problem.forbidden("INSTITUTION-073"));
    return system.call(
        () -> names.work(who.accountId(), () -> work.apply(registers.entry(who.entryId()))));
  }
}
