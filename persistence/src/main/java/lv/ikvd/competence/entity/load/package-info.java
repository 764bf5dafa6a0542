/** The typed rows of delegation contracts and of results that a load writes as sets. */
package lv.ikvd.competence.entity.load;
