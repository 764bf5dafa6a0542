/** Changes that concern many licences: what is changed where, what stands against it, the sets. */
package lv.ikvd.programmelicence.entity.change;
