/**
 * The licence on paper: issued with each decision that gives or amends one, sent with it, verified
 * by anyone. What it says is frozen when it is issued; the document is rendered from that alone.
 */
package lv.ikvd.programmelicence.service.document;
