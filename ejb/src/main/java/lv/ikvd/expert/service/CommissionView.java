package lv.ikvd.expert.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.expert.entity.CommissionMember;
import lv.ikvd.expert.entity.CommissionRow;

/** A commission with who is or was in it. */
public record CommissionView(CommissionRow row, List<CommissionMember> members)
    implements Serializable {}
