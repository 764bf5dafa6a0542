package lv.ikvd.childminder.service;

import java.io.Serializable;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.childminder.entity.Proposal;

/**
 * What a case proposes, beside what the register says.
 *
 * @param proposal null for a case that proposes no content
 * @param entry null for a case about no entry
 */
public record ProposalView(Proposal proposal, ChildMinderContent entry) implements Serializable {}
