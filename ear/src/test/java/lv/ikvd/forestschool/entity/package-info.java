/**
 * A third register that nobody keeps: the proof that one is added without a line elsewhere (DESIGN
 * 4). How one is added, and what it costs: ADR 0016.
 */
package lv.ikvd.forestschool.entity;
