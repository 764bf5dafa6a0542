package lv.ikvd.board.service.members;

import java.time.LocalDate;
import lv.ikvd.board.entity.MemberRole;

/**
 * Somebody to be appointed: an account of the house, or the name of somebody from outside.
 *
 * @param login of the account, or null
 * @param name of who has none, or null
 * @param organisation that somebody from outside represents, or null
 * @param toOn last day, or null without a limit
 */
public record AppointCommand(
    String board,
    String login,
    String name,
    String organisation,
    MemberRole role,
    LocalDate fromOn,
    LocalDate toOn,
    String appointedBy) {}
