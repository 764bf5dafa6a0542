package lv.ikvd.master.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.dataload.entity.ColumnType;
import lv.ikvd.master.entity.ComparedField;
import lv.ikvd.master.entity.DifferenceKind;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.master.entity.DifferenceState;
import lv.ikvd.master.service.ComparedRegister;
import lv.ikvd.master.service.ComparedRegisters;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.shell.web.Texts;

/** Registers, fields, their values and systems in words, and the choices that pages offer. */
@Named("masterWords")
@RequestScoped
public class MasterWords {

  @Inject private ComparedRegisters registers;
  @Inject private CodeNames codes;

  private final Texts texts = new Texts();

  public List<SelectItem> getRegisters() {
    return registers.all().stream()
        .map(one -> one.table().register())
        .map(code -> new SelectItem(code, CaseWords.current().register(code)))
        .toList();
  }

  public List<SelectItem> getKinds() {
    return texts.choices(DifferenceKind.values());
  }

  public List<SelectItem> getStates() {
    List<SelectItem> states = new ArrayList<>(texts.choices(DifferenceState.values()));
    states.add(
        new SelectItem(
            DifferenceQuestion.ALL, texts.of("master.DifferenceState." + DifferenceQuestion.ALL)));
    return states;
  }

  /** The fields of a register, or of all of them; a field of several is there once. */
  public List<SelectItem> fields(String register) {
    return registers.all().stream()
        .filter(one -> register == null || one.table().register().equals(register))
        .flatMap(
            one ->
                one.table().names().stream()
                    .map(name -> new SelectItem(name, field(one.table().register(), name))))
        .collect(Collectors.toMap(SelectItem::getValue, Function.identity(), (one, same) -> one))
        .values()
        .stream()
        .sorted(Comparator.comparing(SelectItem::getLabel, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** The name of a field; what differs as a whole has none. */
  public String field(String register, String name) {
    return name == null ? null : CaseWords.current().field(register, name);
  }

  /** The name of a field by its name alone, as a filter has it. */
  public String fieldOfAny(String name) {
    return registers.all().stream()
        .filter(one -> one.table().find(name).isPresent())
        .findFirst()
        .map(one -> field(one.table().register(), name))
        .orElse(name);
  }

  public String system(String code) {
    return texts.named("master.system.", code);
  }

  /** A value of the field that a difference is about: codes and days in words. */
  public String value(DifferenceRow row, String value) {
    if (row == null || value == null || row.field() == null) {
      return null;
    }
    ComparedRegister register = registers.get(row.register());
    Optional<ComparedField> field = register.table().find(row.field());
    return field.map(one -> value(one, value)).orElse(value);
  }

  private String value(ComparedField field, String value) {
    if (field.column().type() == ColumnType.DAY) {
      return texts.show(LocalDate.parse(value));
    }
    if (field.classifier() != null) {
      return codes.name(field.classifier(), value);
    }
    return field.isCoded() ? texts.named(field.names(), value) : value;
  }

  /** Colour group of a state; a column asks once without a row. */
  public String group(DifferenceState state) {
    if (state == null) {
      return "waiting";
    }
    return switch (state) {
      case OPEN -> "soon";
      case ASKED -> "waiting";
      case TAKEN, SENT -> "in-force";
      case GONE -> "ended";
    };
  }
}
