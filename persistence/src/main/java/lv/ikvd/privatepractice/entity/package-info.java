/**
 * Typed rows of the register of private-practice certificates: the programme, its certificate, what
 * a case proposes and proves. None of them holds personal data: the teacher is the party.
 */
package lv.ikvd.privatepractice.entity;
