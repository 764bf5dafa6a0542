package lv.ikvd.programmelicence.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.ikvd.institution.service.PlaceInput;
import lv.ikvd.programmelicence.entity.Extent;
import lv.ikvd.programmelicence.entity.PlanSubject;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.Qualification;
import lv.ikvd.programmelicence.entity.Start;

/**
 * What is to be licensed, as it is typed.
 *
 * @param institution number of the institution; of an amendment another one takes the programme
 *     over
 */
public record LicenceInput(
    @NotBlank String institution,
    @NotBlank String code,
    @NotBlank @Size(max = 300) String name,
    @NotBlank String kind,
    @NotNull ProgrammeWay way,
    @NotBlank String form,
    @NotBlank String language,
    boolean minority,
    boolean modular,
    boolean workBased,
    String advancedIn,
    @NotNull List<Qualification> qualifications,
    @NotNull List<PlaceInput> places,
    @NotNull Extent extent,
    @Size(max = 400) String learners,
    @NotNull List<PlanSubject> plan,
    @NotNull Start start) {}
