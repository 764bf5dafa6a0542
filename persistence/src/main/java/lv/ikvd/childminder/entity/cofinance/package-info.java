/**
 * Lists that municipalities check against the register: what was asked and what was found, without
 * personal codes.
 */
package lv.ikvd.childminder.entity.cofinance;
