/**
 * Clean-up campaigns of registers: campaigns, whom they asked and what was answered. What a
 * register says of its entries comes from a view that it names.
 */
package lv.ikvd.campaign.entity;
