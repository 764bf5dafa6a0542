/** Pages about persons that no register has: another personal code, their erasure. */
package lv.ikvd.party.web;
