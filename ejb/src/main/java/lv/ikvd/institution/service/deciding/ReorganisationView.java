package lv.ikvd.institution.service.deciding;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.institution.entity.succession.SuccessionNode;

/** What a case is to reorganise. */
public record ReorganisationView(
    SuccessionKind kind, List<SuccessionNode> predecessors, List<SuccessionNode> successors)
    implements Serializable {}
