package lv.ikvd.board.entity.row;

import java.io.Serializable;
import lv.ikvd.board.entity.Choice;

/** A vote; without a member in a closed ballot. */
public record VoteRow(long itemId, Long memberId, String name, Choice choice)
    implements Serializable {}
