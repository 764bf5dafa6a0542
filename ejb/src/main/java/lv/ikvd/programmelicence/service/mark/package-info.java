/**
 * Marks of sample programmes: received, shortly checked, and those that are right licensed many at
 * once.
 */
package lv.ikvd.programmelicence.service.mark;
