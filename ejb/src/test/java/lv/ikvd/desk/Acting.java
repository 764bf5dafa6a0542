package lv.ikvd.desk;

import static lv.ikvd.desk.CaseDesk.ANNA;
import static lv.ikvd.desk.CaseDesk.EDITE;
import static lv.ikvd.desk.CaseDesk.ILZE;
import static lv.ikvd.desk.CaseDesk.JURIS;
import static lv.ikvd.desk.CaseDesk.SANDRA;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lv.ikvd.desk.CaseDesk.Person;
import lv.ikvd.security.entity.AccountRepository;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.entity.Who;
import lv.ikvd.security.service.CurrentUser;
import lv.ikvd.security.service.InNameOf;

/** Who acts at a desk: a person, or the system, for itself or in the name of a person. */
final class Acting extends CurrentUser {

  private static final Map<Person, Set<String>> ROLES =
      Map.of(
          ANNA, Set.of(Roles.REGISTRAR),
          ILZE, Set.of(Roles.REGISTRAR, Roles.DECISION_MAKER),
          JURIS, Set.of(Roles.DECISION_MAKER, Roles.MANAGER),
          SANDRA, Set.of(Roles.INSTITUTION),
          EDITE, Set.of(Roles.EXPERT));

  private final Wiring wiring;
  private Person person = ANNA;

  Acting(Wiring wiring) {
    this.wiring = wiring;
  }

  Person person() {
    return person;
  }

  void is(Person who) {
    person = who;
  }

  /** Does something as another. */
  <T> T as(Person who, Supplier<T> work) {
    Person before = person;
    person = who;
    try {
      return work.get();
    } finally {
      person = before;
    }
  }

  @Override
  public String name() {
    return acting().map(Person::name).orElse(SYSTEM_NAME);
  }

  @Override
  public String login() {
    return acting().map(Person::login).orElse(SYSTEM_NAME);
  }

  @Override
  public Optional<Long> accountId() {
    return acting().map(Person::id);
  }

  @Override
  public boolean has(String role) {
    return acting().map(one -> ROLES.get(one).contains(role)).orElse(true);
  }

  @Override
  public Optional<Who> who() {
    return acting().flatMap(one -> wiring.get(AccountRepository.class).who(one.login()));
  }

  /** Who acts, or the one in whose name the system does. */
  private Optional<Person> acting() {
    if (person != null) {
      return Optional.of(person);
    }
    return wiring
        .get(InNameOf.class)
        .current()
        .flatMap(who -> ROLES.keySet().stream().filter(p -> p.id() == who.accountId()).findAny());
  }
}
