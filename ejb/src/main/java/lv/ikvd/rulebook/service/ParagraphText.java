package lv.ikvd.rulebook.service;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;

/**
 * The text of a paragraph with placeholders in braces. A text that names an unknown placeholder is
 * refused when it is written, one that lacks a value when it is filled: an act never goes out with
 * a hole in it. Values stand in the nominative, so that no Latvian ending has to be guessed, unless
 * the placeholder names a case: those of the applicant are declined and checked by an official.
 */
public final class ParagraphText {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  /** The placeholders there are, each with what it stands for. */
  public static final Map<String, String> PLACEHOLDERS = placeholders();

  private final String text;
  private final Set<String> names;

  private ParagraphText(String text, Set<String> names) {
    this.text = text;
    this.names = names;
  }

  private static Map<String, String> placeholders() {
    Map<String, String> known = new TreeMap<>();
    known.put("applicant", "name of the applicant or holder of the entry");
    known.put("applicantGenitive", "the same in the genitive");
    known.put("applicantDative", "the same in the dative");
    known.put("applicantAccusative", "the same in the accusative");
    known.put("number", "number of the application");
    known.put("date", "day on which the application or signal was received");
    known.put("proceeding", "number of the case");
    known.put("entry", "number of the entry in the register");
    known.put("effective", "from which day the decision has effect on the entry, as it follows ar");
    known.put("service", "kind of service: short time, full time or both");
    known.put("places", "where the service is given, or the programme taught");
    known.put("persons", "names of the natural persons who give the service");
    known.put("changes", "what is to change, from what to what");
    known.put("checks", "what was established, with source and day");
    known.put("ground", "text of the ground picked");
    known.put("reasons", "the official's own words about facts and circumstances");
    known.put("source", "who gave a signal or a document");
    known.put("decision", "number of the decision");
    known.put("contestTerm", "length of the term of contest, such as 1 mēnesis");
    known.put("contestBody", "who decides on a contest");
    known.put("due", "last day of the term that the letter is about");
    known.put("question", "what is asked for");
    known.put("day", "day to which somebody is invited");
    known.put("hour", "hour to which somebody is invited");
    known.put("place", "place to which somebody is invited");
    known.put("body", "the body to which a case is forwarded");
    known.put("other", "number of the case into which this one is joined");
    known.put("outcome", "what became of a contested decision");
    known.put("link", "address of the page on which to answer");
    known.putAll(ofRegisters());
    return Map.copyOf(known);
  }

  private static Map<String, String> ofRegisters() {
    Map<String, String> known = new TreeMap<>();
    known.put("programme", "name of the programme");
    known.put("group", "for whom the programme is");
    known.put("field", "thematic field of the programme");
    known.put("certificate", "number of the certificate that the case is about");
    known.put("qualification", "professional qualification with its level");
    known.put("until", "term of a contract");
    known.put("accredited", "until when an institution is accredited");
    known.put("permit", "which permit of an international school, and for how long");
    known.put("registerIn", "name of the register in the locative");
    known.put("registerOf", "the same in the genitive");
    known.put("institution", "the institution: name, kind and type, or a post there");
    known.putAll(Map.of("founders", "who founded it", "address", "its legal address"));
    known.put("measure", "compensation measure before a qualification is recognised");
    known.put("education", "degrees, who awarded them and when");
    known.put("offences", "what somebody was convicted of, and when that was expunged");
    known.put("groups", "groups of learners with whom somebody may not work");
    known.put("until", "last day on which it is in force, as it follows līdz");
    return known;
  }

  /**
   * Reads a text.
   *
   * @throws Problem RULEBOOK-006 when it names a placeholder that is not known, or a brace stands
   *     alone
   */
  public static ParagraphText of(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    for (String name : names) {
      if (!PLACEHOLDERS.containsKey(name)) {
        throw new Problem("RULEBOOK-006", name).at("textLv");
      }
    }
    String rest = matcher.replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      throw new Problem("RULEBOOK-006", rest.contains("{") ? "{" : "}").at("textLv");
    }
    return new ParagraphText(text, names);
  }

  /** The placeholders that the text names, in their order. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /**
   * The text with the values in their places. Values are taken as they are: braces in them mean
   * nothing. One that ends a sentence, as a date does, takes the full stop after it with it.
   *
   * @throws Problem RULEBOOK-008 when a value is missing or blank
   */
  public String fill(Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              String value = values.get(match.group(1));
              if (value == null || value.isBlank()) {
                throw new Problem("RULEBOOK-008", match.group(1));
              }
              boolean ended = value.endsWith(".") && text.startsWith(".", match.end());
              return Matcher.quoteReplacement(
                  ended ? value.substring(0, value.length() - 1) : value);
            });
  }
}
