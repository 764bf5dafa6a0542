package lv.ikvd.board.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.board.entity.Attendance;
import lv.ikvd.board.entity.BallotRepository;
import lv.ikvd.board.entity.Choice;
import lv.ikvd.board.entity.MemberRole;
import lv.ikvd.board.entity.SittingReader;
import lv.ikvd.board.entity.row.AttendanceRow;
import lv.ikvd.board.entity.row.ItemRow;
import lv.ikvd.board.entity.row.RecusalRow;
import lv.ikvd.board.entity.row.SittingRow;
import lv.ikvd.board.entity.row.VoteRow;
import lv.ikvd.board.report.MinutesText.Section;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.deciding.ActTitle;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.rulebook.entity.BoardRule.Power;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * Writes minutes of what the records of a sitting say. Cases are named by their number and not by
 * their parties, so that minutes hold nobody's data but that of who sat.
 */
@ApplicationScoped
public class MinutesComposer {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

  private static final Map<Choice, String> CHOICES =
      Map.of(Choice.FOR, "Par", Choice.AGAINST, "Pret", Choice.ABSTAIN, "Atturas");

  private static final Map<Attendance, String> ATTENDANCES =
      Map.of(
          Attendance.ROOM, "klātienē",
          Attendance.REMOTE, "attālināti",
          Attendance.ABSENT, "nepiedalās");

  @Inject private SittingReader reader;
  @Inject private BallotRepository ballots;
  @Inject private CaseReader cases;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  MinutesContent compose(String number, BoardRule rule, String secretary) {
    SittingRow sitting = reader.find(number).orElseThrow();
    List<ItemRow> items = reader.items(sitting.id());
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Sēde", false, heading(sitting, rule)));
    sections.add(new Section("Piedalās", true, attendance(sitting)));
    if (!items.isEmpty()) {
      List<String> titles = items.stream().map(this::title).toList();
      sections.add(new Section("Darba kārtība", true, titles));
      List<RecusalRow> recusals = ballots.recusalsAt(sitting.id());
      List<VoteRow> votes = ballots.votesAt(sitting.id());
      for (int i = 0; i < items.size(); i++) {
        sections.add(
            new Section(
                "%d. %s".formatted(i + 1, titles.get(i)),
                false,
                new Account(items.get(i), rule, recusals, votes).paragraphs()));
      }
    }
    return new MinutesContent(
        sitting.heldOn(), "Par sēdi Nr. " + number, sections, sitting.presiding(), secretary);
  }

  private List<String> heading(SittingRow sitting, BoardRule rule) {
    return List.of(
        rule.nameLv() + ".",
        "Sēde Nr. %s notiek %s, %s. Sēde atklāta plkst. %s un slēgta plkst. %s."
            .formatted(
                sitting.number(),
                LatvianDates.longForm(sitting.heldOn()),
                sitting.place(),
                hour(sitting.openedAt()),
                hour(sitting.closedAt())),
        "Kvorums ir %d no %d balsstiesīgajiem locekļiem."
            .formatted(rule.quorum(), rule.votingMembers()));
  }

  private List<String> attendance(SittingRow sitting) {
    return reader.attendance(sitting.id(), false, sitting.board(), sitting.heldOn()).stream()
        .map(this::attended)
        .toList();
  }

  private String attended(AttendanceRow member) {
    return member.name()
        + (member.role() == MemberRole.CHAIR ? " (vada komisiju), " : ", ")
        + ATTENDANCES.get(member.how())
        + (member.leftAt() == null ? "" : ", līdz plkst. " + hour(member.leftAt()));
  }

  private String title(ItemRow item) {
    CaseRow proceeding = cases.find(item.proceedingNumber()).orElseThrow();
    String title =
        ActTitle.of(
            rulebook.paragraphs(proceeding.ruleVersionId(), item.procedure(), item.kind()),
            item.proceedingNumber(),
            proceeding.entryNumber());
    return title.contains(item.proceedingNumber())
        ? title
        : title + " (lieta Nr. " + item.proceedingNumber() + ")";
  }

  private String hour(Instant moment) {
    return HOUR.format(moment.atZone(clock.getZone()));
  }

  /** What happened to one item. */
  private record Account(
      ItemRow item, BoardRule rule, List<RecusalRow> recusals, List<VoteRow> votes) {

    List<String> paragraphs() {
      List<String> texts = new ArrayList<>();
      recusals.stream()
          .filter(one -> one.itemId() == item.id())
          .map(one -> "Lemšanā nepiedalās %s: %s".formatted(one.name(), stopped(one.reason())))
          .forEach(texts::add);
      if (item.votesFor() != null) {
        texts.add(
            "Balsojums: par – %d, pret – %d, atturas – %d."
                .formatted(item.votesFor(), item.votesAgainst(), item.votesAbstained()));
        texts.addAll(names());
      }
      if (item.tieDecided()) {
        texts.add("Balsis sadalījās vienādi; izšķīra sēdes vadītāja balss.");
      }
      texts.add(result());
      return texts;
    }

    private List<String> names() {
      if (rule.ballot() == BoardRule.Ballot.CLOSED) {
        return List.of("Balsojums bija aizklāts.");
      }
      return List.of(Choice.values()).stream()
          .map(choice -> named(choice))
          .filter(line -> !line.isEmpty())
          .toList();
    }

    private String named(Choice choice) {
      String names =
          votes.stream()
              .filter(vote -> vote.itemId() == item.id() && vote.choice() == choice)
              .map(VoteRow::name)
              .collect(Collectors.joining(", "));
      return names.isEmpty() ? "" : CHOICES.get(choice) + ": " + names + ".";
    }

    private String result() {
      boolean advises = rule.power() == Power.ADVISES;
      return switch (item.result()) {
        case ADOPTED ->
            advises
                ? "Atzinums: komisija priekšlikumu atbalsta."
                : "Lēmums Nr. %s pieņemts.".formatted(item.decisionNumber());
        case NOT_ADOPTED ->
            (advises
                    ? "Atzinums: komisija priekšlikumu neatbalsta."
                    : "Lēmums nav pieņemts; projekts atdots sagatavotājam.")
                + remark();
        case RETURNED -> "Nolemts lūgt pilnveidot:" + remark();
        case POSTPONED -> "Jautājums atlikts:" + remark();
      };
    }

    private String remark() {
      return item.remark() == null ? "" : " " + stopped(item.remark());
    }

    private static String stopped(String text) {
      return text.endsWith(".") ? text : text + ".";
    }
  }
}
