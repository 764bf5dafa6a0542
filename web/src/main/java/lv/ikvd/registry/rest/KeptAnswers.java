package lv.ikvd.registry.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.EntryState;
import lv.ikvd.registry.service.EntryStates;
import lv.ikvd.registry.service.Publications;
import lv.ikvd.shell.rest.PublicJson;

/**
 * Answers about single entries as of today, kept as they were sent. None is given again without
 * having asked the database, in the same request and by key, whether the entry and all else that it
 * shows are still the same: what another node has committed is seen at once.
 */
@ApplicationScoped
public class KeptAnswers {

  private static final int MOST = 10_000;

  /** What was sent, with its tag. */
  record Answer(EntryState state, LocalDate day, byte[] json, String tag) {}

  private final Map<String, Answer> kept = new ConcurrentHashMap<>();

  @Inject private Publications publications;
  @Inject private EntryStates states;
  @Inject private Clock clock;

  protected KeptAnswers() {}

  KeptAnswers(Publications publications, EntryStates states, Clock clock) {
    this.publications = publications;
    this.states = states;
    this.clock = clock;
  }

  /** An answer that is kept and still true. */
  Optional<Answer> find(String register, String number) {
    Answer answer = kept.get(key(register, number));
    if (answer == null || !answer.day().equals(LocalDate.now(clock))) {
      return Optional.empty();
    }
    return states.of(answer.state().entryId()).filter(answer.state()::equals).map(same -> answer);
  }

  /**
   * Makes the answer and keeps it.
   *
   * @throws lv.ikvd.problem.entity.Problem as {@link Publications#entry}
   */
  Answer make(String register, String number) {
    AsOf today = AsOf.today(clock);
    // The state is read first: what changes meanwhile makes the kept answer old, never young.
    Optional<EntryState> state = states.of(register, number);
    byte[] json = PublicJson.bytes(publications.entry(register, number, today).fields());
    Answer answer = new Answer(state.orElse(null), today.day(), json, PublicJson.tag(json));
    if (state.isPresent()) {
      if (kept.size() >= MOST) {
        kept.clear();
      }
      kept.put(key(register, number), answer);
    }
    return answer;
  }

  private static String key(String register, String number) {
    return register + '/' + number;
  }
}
