/**
 * The classification of education (LIK): how a programme code is put together, and what one means
 * on a day. The values stand in code lists.
 */
package lv.ikvd.programmelicence.entity.classification;
