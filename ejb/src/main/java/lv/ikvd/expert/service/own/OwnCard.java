package lv.ikvd.expert.service.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import lv.ikvd.expert.entity.ExpertReader;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.CurrentUser;
import lv.ikvd.security.service.InNameOf;

/**
 * The expert who the user is. Use cases of officials are entered for them as the system, in the
 * user's name: who it is comes from the account, never from a page.
 */
@ApplicationScoped
public class OwnCard {

  @Inject private CurrentUser user;
  @Inject private InNameOf names;
  @Inject private ExpertReader reader;

  /**
   * Does something about the own card.
   *
   * @param system by which the use case enters those of officials
   * @throws Problem EXPERT-025 (forbidden) if the account is nobody's in the pool
   */
  public <T> T with(AsSystem system, Function<ExpertRow, T> work) {
    long account = user.accountId().orElseThrow(() -> Problem.forbidden("EXPERT-025"));
    ExpertRow own = reader.ofAccount(account).orElseThrow(() -> Problem.forbidden("EXPERT-025"));
    return system.call(() -> names.work(account, () -> work.apply(own)));
  }
}
