/** The typed rows of licences that a load writes as sets. */
package lv.ikvd.programmelicence.entity.load;
