package lv.ikvd.citizenshipnotice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.papers.WrittenLetter;

/** The words of the letter in which the Service confirms that a person learns. */
@ApplicationScoped
public class LearnerLetter {

  /** To whom it goes. */
  static final String OFFICE = "Pilsonības un migrācijas lietu pārvalde";

  @Inject private Parties parties;

  WrittenLetter of(LearnerCommand command, long person, InstitutionView institution) {
    PartyRow party = parties.get(person);
    String code =
        parties
            .personalCode(person)
            .map(PersonalCode::display)
            .map(", personas kods %s,"::formatted)
            .orElse("");
    List<String> paragraphs = new ArrayList<>();
    if (command.request() != null) {
      paragraphs.add("Atbildot uz Jūsu pieprasījumu Nr. %s:".formatted(command.request()));
    }
    paragraphs.add(
        "Izglītības kvalitātes valsts dienests apliecina, ka persona %s%s %s izglītības iestādē %s (reģistrācijas Nr. %s). Izglītības programma: %s."
            .formatted(
                party.displayName(),
                code,
                registered(command.from(), command.until()),
                institution.content().institution().name(),
                institution.number(),
                command.programme().strip()));
    paragraphs.add("Ziņas sniegtas pilsonības iegūšanai naturalizācijas kārtībā.");
    boolean paper = command.channel() != Channel.E_ADDRESS;
    return new WrittenLetter(
        paper ? OFFICE + "\n" + command.destination() : OFFICE,
        "Par personas mācībām izglītības iestādē",
        String.join("\n\n", paragraphs));
  }

  private static String registered(LocalDate from, LocalDate until) {
    return until == null
        ? "kopš %s ir reģistrēta".formatted(LatvianDates.shortForm(from))
        : "no %s līdz %s bija reģistrēta"
            .formatted(LatvianDates.shortForm(from), LatvianDates.shortForm(until));
  }
}
