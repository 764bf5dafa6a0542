/** Pages about persons that no register has: their erasure. */
package lv.ikvd.party.web;
