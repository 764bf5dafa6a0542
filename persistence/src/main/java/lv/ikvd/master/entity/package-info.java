/**
 * Who is master of what registers say: what a master system says in a file, staged and compared
 * with the versions in force, and the differences until somebody settles them.
 */
package lv.ikvd.master.entity;
